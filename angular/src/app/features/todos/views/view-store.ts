import { computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { patchState, signalStore, withComputed, withHooks, withMethods, withProps, withState } from '@ngrx/signals';
import { debounceTime, merge } from 'rxjs';
import { serverError } from '../../../core/error-message';
import { Outbox } from '../sync/outbox';
import { TodoRealtime } from '../sync/todo-realtime';
import { TodoItem } from '../todo-models';
import { QueryProblem } from './view-models';
import { overlayItems } from './view-overlay';
import { ViewsApi } from './views-api';

export type ViewStatus = 'loading' | 'ready' | 'failed' | 'invalid';

const pageSize = 100;
/** The server's own limit; a live page beyond it is loaded anew in parts. */
const maxPageSize = 1000;
/** News come in bursts: a list of a hundred ticked rows is one question. */
const calmMs = 250;

/** The rows that a query finds, kept up to date: every notice of a list that may have changed asks again. */
export const ViewStore = signalStore(
  withState({
    status: 'loading' as ViewStatus,
    query: '',
    sorting: 'dueDate',
    items: [] as TodoItem[],
    totalCount: 0,
    nextCursor: null as string | null,
    problem: null as QueryProblem | null,
    isLoadingMore: false,
  }),
  withProps(() => ({ api: inject(ViewsApi), live: inject(TodoRealtime), outbox: inject(Outbox) })),
  withComputed(({ items, outbox }) => ({ shown: computed(() => overlayItems(items(), outbox.pending())) })),
  withMethods((store) => {
    let asked = 0; // only the newest question's answer counts
    const ask = async (): Promise<void> => {
      const mine = ++asked;
      const maxResultCount = Math.min(maxPageSize, Math.max(pageSize, store.items().length));
      try {
        const page = await store.api.query(store.query(), { sorting: store.sorting(), maxResultCount });
        if (mine !== asked) return;
        const { items, totalCount, nextCursor } = page;
        patchState(store, { status: 'ready', items, totalCount, nextCursor: nextCursor ?? null, problem: null });
      } catch (failure) {
        if (mine !== asked) return;
        const problem = problemOf(failure);
        if (problem) patchState(store, { status: 'invalid', problem, items: [], totalCount: 0, nextCursor: null });
        else if (store.status() === 'loading') patchState(store, { status: 'failed' }); // else what is there stays
      }
    };
    return {
      refresh: ask,
      async show(query: string, sorting: string): Promise<void> {
        const isSame = query === store.query() && sorting === store.sorting() && store.status() === 'ready';
        if (!isSame)
          patchState(store, { status: 'loading', query, sorting, items: [], totalCount: 0, nextCursor: null });
        await ask();
      },
      async more(): Promise<void> {
        const cursor = store.nextCursor();
        if (!cursor || store.isLoadingMore()) return;
        const mine = asked;
        patchState(store, { isLoadingMore: true });
        try {
          const page = await store.api.query(store.query(), {
            sorting: store.sorting(),
            cursor,
            maxResultCount: pageSize,
          });
          if (mine !== asked) return; // loaded anew meanwhile
          patchState(store, ({ items }) => ({ items: [...items, ...page.items], nextCursor: page.nextCursor ?? null }));
        } catch {
          // the button stays, to be pressed again
        } finally {
          patchState(store, { isLoadingMore: false });
        }
      },
      /** The server's answer to an edit stands at once; whether the row still belongs here, the next page says. */
      take(row: TodoItem): void {
        patchState(store, ({ items }) => ({ items: items.map((item) => (item.id === row.id ? row : item)) }));
      },
    };
  }),
  withHooks({
    onInit(store) {
      store.outbox.sent.pipe(takeUntilDestroyed()).subscribe(({ row }) => row && 'title' in row && store.take(row));
      merge(store.live.touched, store.live.accessChanged, store.live.reconnected, store.outbox.refused)
        .pipe(debounceTime(calmMs), takeUntilDestroyed())
        .subscribe(() => void store.refresh());
    },
  }),
);

/** Null when it is not the query that is wrong. */
export function problemOf(failure: unknown): QueryProblem | null {
  const error = serverError(failure);
  if (error?.code !== 'Todo:InvalidQuery') return null;
  const { position, length } = (error.data ?? {}) as { position?: number; length?: number };
  return { message: error.message ?? '', position: position ?? 0, length: length ?? 0 };
}
