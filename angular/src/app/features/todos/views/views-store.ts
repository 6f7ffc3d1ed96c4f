import { computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { patchState, signalStore, withComputed, withHooks, withMethods, withProps, withState } from '@ngrx/signals';
import { removeEntity, setAllEntities, setEntity, withEntities } from '@ngrx/signals/entities';
import { debounceTime, filter, fromEvent, merge } from 'rxjs';
import { newId } from '../../../shared/new-id';
import { TodoApi } from '../sync/todo-api';
import { TodoRealtime } from '../sync/todo-realtime';
import { builtInQueries, SavedView } from './view-models';
import { ViewsApi } from './views-api';

/** Counts may lag a little behind the rows: they are a question for each view. */
const calmMs = 1_000;
const maxCountedViews = 40;

/** The saved views of the sidebar, and how much is in each. */
export const ViewsStore = signalStore(
  { providedIn: 'root' },
  withState({ counts: {} as Record<string, number> }),
  withEntities<SavedView>(),
  withProps(() => ({ api: inject(ViewsApi), todos: inject(TodoApi), live: inject(TodoRealtime) })),
  withComputed(({ entities }) => {
    const views = computed(() => entities().toSorted((one, other) => (one.position < other.position ? -1 : 1)));
    return { views, favorites: computed(() => views().filter((view) => view.isFavorite)) };
  }),
  withMethods((store) => {
    const count = async (): Promise<void> => {
      const builtIn = Object.values(builtInQueries);
      const queries = [...new Set([...builtIn, ...store.views().map((view) => view.query)])].slice(0, maxCountedViews);
      const counts = await store.api.counts(queries).catch(() => undefined); // the old ones stay
      if (counts)
        patchState(store, { counts: Object.fromEntries(queries.map((query, at) => [query, counts[at] ?? 0])) });
    };
    const load = async (): Promise<void> => {
      const views = await store.api.savedViews().catch(() => undefined);
      if (views) patchState(store, setAllEntities(views));
      await count();
    };
    const put = (view: SavedView): SavedView => {
      patchState(store, setEntity(view));
      void count();
      return view;
    };
    return {
      count,
      load,
      async create(view: Partial<SavedView>): Promise<SavedView> {
        return put(await store.api.createView({ id: newId(), ...view }));
      },
      async patch(id: string, changes: Partial<SavedView>): Promise<SavedView> {
        return put(await store.api.patchView(id, changes));
      },
      async remove(id: string): Promise<void> {
        await store.api.deleteView(id);
        patchState(store, removeEntity(id));
      },
      async setFavorite(view: SavedView, isFavorite: boolean): Promise<void> {
        await store.todos.setFavorite(view.id, isFavorite);
        patchState(store, setEntity({ ...view, isFavorite }));
      },
    };
  }),
  withHooks({
    onInit(store) {
      const seenAgain = fromEvent(document, 'visibilitychange').pipe(
        filter(() => document.visibilityState === 'visible'),
      );
      void store.load();
      merge(store.live.reconnected, seenAgain, store.live.accessChanged)
        .pipe(debounceTime(calmMs), takeUntilDestroyed())
        .subscribe(() => void store.load());
      store.live.touched.pipe(debounceTime(calmMs), takeUntilDestroyed()).subscribe(() => void store.count());
    },
  }),
);
