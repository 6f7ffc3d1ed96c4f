import { computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { patchState, signalStore, withComputed, withHooks, withMethods, withProps, withState } from '@ngrx/signals';
import { removeEntity, setAllEntities, setEntity, updateEntity, withEntities } from '@ngrx/signals/entities';
import { filter, fromEvent, merge } from 'rxjs';
import { newId } from '../../../shared/new-id';
import { ListFieldChanges } from '../sync/mutation';
import { Outbox } from '../sync/outbox';
import { TodoApi } from '../sync/todo-api';
import { TodoRealtime } from '../sync/todo-realtime';
import { ListAccess, TodoList } from '../todo-models';

/** The user's own and shared lists, as the sidebar and the start page show them. */
export const ListsStore = signalStore(
  { providedIn: 'root' },
  withState({ status: 'loading' as 'loading' | 'ready' | 'failed' }),
  withEntities<TodoList>(),
  withProps(() => ({ api: inject(TodoApi), live: inject(TodoRealtime), outbox: inject(Outbox) })),
  withComputed(({ entities, outbox }) => {
    const lists = computed(() => {
      const pending = outbox.pending().filter((mutation) => mutation.kind === 'patchList');
      return entities()
        .map((list) =>
          pending
            .filter((mutation) => mutation.listId === list.id)
            .reduce((shown, mutation) => ({ ...shown, ...mutation.changes }), list),
        )
        .filter((list) => !list.isArchived)
        .toSorted((one, other) => (one.position < other.position ? -1 : one.position > other.position ? 1 : 0));
    });
    return {
      inbox: computed(() => lists().find((list) => list.isInbox)),
      own: computed(() => lists().filter((list) => list.isOwner && !list.isInbox)),
      shared: computed(() => lists().filter((list) => !list.isOwner)),
      all: lists,
    };
  }),
  withMethods((store) => {
    const load = async (): Promise<void> => {
      try {
        patchState(store, setAllEntities(await store.api.lists()), { status: 'ready' });
      } catch {
        if (store.status() === 'loading') patchState(store, { status: 'failed' });
      }
    };
    /** Takes a list's row as it was last seen elsewhere; a broadcast's row says nothing about this user's access. */
    const take = (list: TodoList): void => {
      const known = store.entityMap()[list.id];
      if (known && known.sequence <= list.sequence)
        patchState(
          store,
          setEntity({ ...list, access: known.access, isOwner: known.isOwner, isFavorite: known.isFavorite }),
        );
    };
    return {
      load,
      take,
      async retry(): Promise<void> {
        patchState(store, { status: 'loading' });
        await load();
      },
      async create(name: string, color: string, icon: string): Promise<TodoList> {
        const list = await store.api.createList({ id: newId(), name, color, icon });
        patchState(store, setEntity(list));
        return list;
      },
      patch(listId: string, changes: ListFieldChanges): void {
        store.outbox.add({ kind: 'patchList', mutationId: newId(), listId, changes });
      },
      async setFavorite(listId: string, isFavorite: boolean): Promise<void> {
        await store.api.setFavorite(listId, isFavorite);
        if (store.entityMap()[listId]) patchState(store, updateEntity({ id: listId, changes: { isFavorite } }));
      },
      /** The user's inbox; made when there is none yet. */
      async openInbox(): Promise<TodoList> {
        const list = store.entities().find((known) => known.isInbox) ?? (await store.api.inbox());
        if (!store.entityMap()[list.id]) patchState(store, setEntity(list));
        return list;
      },
      async remove(listId: string): Promise<void> {
        await store.api.deleteList(listId);
        patchState(store, removeEntity(listId));
      },
      setOpenCount(id: string, openCount: number): void {
        if (store.entityMap()[id]?.openCount !== openCount)
          patchState(store, updateEntity({ id, changes: { openCount } }));
      },
      /** Shared with the user, changed, or (None) lost. */
      async accessChanged(listId: string, access: ListAccess): Promise<void> {
        if (access === ListAccess.None) patchState(store, removeEntity(listId));
        else await store.api.list(listId).then((list) => patchState(store, setEntity(list)), load);
      },
    };
  }),
  withHooks({
    onInit(store) {
      const { live, outbox } = store;
      const seenAgain = fromEvent(document, 'visibilitychange').pipe(
        filter(() => document.visibilityState === 'visible'),
      );
      void store.load();
      live.start();
      merge(live.reconnected, seenAgain)
        .pipe(takeUntilDestroyed())
        .subscribe(() => {
          void store.load();
          outbox.flush();
        });
      live.accessChanged
        .pipe(takeUntilDestroyed())
        .subscribe(({ listId, access }) => void store.accessChanged(listId, access));
      outbox.sent.pipe(takeUntilDestroyed()).subscribe(({ row }) => row && 'ownerId' in row && store.take(row));
    },
  }),
);
