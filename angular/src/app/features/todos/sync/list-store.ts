import { HttpErrorResponse } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { patchState, signalStore, withComputed, withHooks, withMethods, withProps, withState } from '@ngrx/signals';
import { serverError } from '../../../core/error-message';
import {
  AnyRow,
  ListAccess,
  ListBroadcast,
  ListChanges,
  PresentUser,
  TodoItem,
  TodoLabel,
  TodoList,
} from '../todo-models';
import { ChangeGate } from './change-gate';
import { applyChanges, applyItem, applyLabel, applyList, applySection, emptyList, judge } from './list-state';
import { confirmedView, openCountOf, overlay } from './list-view';
import { DeleteItem } from './mutation';
import { Outbox, SentMutation } from './outbox';
import { TodoApi } from './todo-api';
import { TodoRealtime } from './todo-realtime';

export type ListStatus = 'loading' | 'ready' | 'missing' | 'failed';

/** One list on screen: its confirmed rows, what lies over them, and who else is here. */
export const ListStore = signalStore(
  withState({
    status: 'loading' as ListStatus,
    confirmed: emptyList(''),
    /** Deletes the server has carried out whose broadcast, with the subtasks that went too, is still to come. */
    carriedOut: [] as DeleteItem[],
    present: [] as PresentUser[],
  }),
  withProps(() => ({ api: inject(TodoApi), live: inject(TodoRealtime), outbox: inject(Outbox) })),
  withComputed(({ confirmed, carriedOut, outbox }) => {
    const listId = computed(() => confirmed().listId);
    const sorted = computed(() => confirmedView(confirmed()));
    const pending = computed(() => outbox.pending().filter((mutation) => mutation.listId === listId()));
    const view = computed(() => overlay(sorted(), [...carriedOut(), ...pending()]));
    const labels = computed(() => view().labels);
    const openCount = computed(() => openCountOf(view()));
    const access = computed(() => confirmed().list?.access ?? ListAccess.None);
    return { listId, view, labels, openCount, access };
  }),
  withMethods((store) => {
    let catchingUp: Promise<void> | undefined;

    const take = (changes: ListChanges): void => {
      const gone = new Set(changes.deletedItemIds);
      patchState(store, ({ confirmed, carriedOut }) => ({
        confirmed: applyChanges(confirmed, changes),
        carriedOut: carriedOut.filter(({ itemId }) => !gone.has(itemId)),
      }));
    };
    const gate = new ChangeGate({
      judge: (change) => judge(store.confirmed(), change),
      take: (change) => {
        take(change);
        patchState(store, ({ carriedOut }) => ({
          carriedOut: carriedOut.filter(({ mutationId }) => mutationId !== change.mutationId),
        }));
        store.outbox.confirm(change.mutationId);
      },
      catchUp: () => void catchUp(),
    });
    const fail = (error: unknown): void => {
      const isMissing =
        (error instanceof HttpErrorResponse && (error.status === 404 || error.status === 403)) ||
        serverError(error)?.code === 'Todo:ListNotFound';
      if (isMissing) patchState(store, { status: 'missing' });
      else if (store.status() === 'loading') patchState(store, { status: 'failed' });
    };
    /** Takes an answer and the pages after it. Deletes carried out before it was asked for are in it. */
    const takeAll = async (first: ListChanges, before: DeleteItem[]): Promise<void> => {
      take(first);
      for (let page = first; page.hasMore && page.listId === store.listId();)
        take((page = await store.api.changes(first.listId, page.sequence)));
      if (first.listId !== store.listId()) return; // the user went on to another list
      const carriedOut = store.carriedOut().filter((mutation) => !before.includes(mutation));
      patchState(store, { status: 'ready', carriedOut });
      gate.release();
    };
    const catchUp = (): Promise<void> => {
      const { listId, sequence } = store.confirmed();
      const before = store.carriedOut();
      catchingUp ??= store.api
        .changes(listId, sequence)
        .then((changes) => takeAll(changes, before))
        .catch((error: unknown) => listId === store.listId() && fail(error))
        .then(() => (catchingUp = undefined));
      return catchingUp;
    };

    return {
      catchUp,
      offer: (change: ListBroadcast): void => gate.offer(change),
      /** Shows a list from nothing: its rows by request at once, the hub's news as soon as it is joined. */
      async show(listId: string): Promise<void> {
        gate.close();
        catchingUp = undefined;
        patchState(store, { status: 'loading', confirmed: emptyList(listId), carriedOut: [], present: [] });
        await catchUp();
        if (listId !== store.listId() || store.status() === 'missing') return;
        let before = store.carriedOut();
        store.live.watch({
          listId,
          sequence: () => {
            before = store.carriedOut();
            return store.confirmed().sequence;
          },
          caughtUp: (changes) => void takeAll(changes, before).catch(fail),
          failed: fail,
        });
      },
      leave(): void {
        gate.close();
        store.live.unwatch(store.listId());
      },
      settle({ mutation, row }: SentMutation): void {
        if (mutation.listId !== store.listId()) return;
        if (mutation.kind === 'deleteItem') {
          if (store.confirmed().items.has(mutation.itemId))
            patchState(store, ({ carriedOut }) => ({ carriedOut: [...carriedOut, mutation] }));
        } else if (row)
          patchState(store, ({ confirmed, carriedOut }) => ({
            confirmed:
              'items' in row
                ? row.items.reduce(applyItem, confirmed)
                : isItem(row)
                  ? applyItem(confirmed, row)
                  : isList(row)
                    ? applyList(confirmed, row)
                    : isLabel(row)
                      ? applyLabel(confirmed, row)
                      : applySection(confirmed, row),
            carriedOut: 'items' in row ? carriedOut : carriedOut.filter(({ itemId }) => itemId !== row.id),
          }));
      },
      setPresent: (users: PresentUser[]): void => patchState(store, { present: users }),
      setAccess(access: ListAccess): void {
        patchState(store, ({ confirmed }) => ({
          confirmed: confirmed.list ? { ...confirmed, list: { ...confirmed.list, access } } : confirmed,
        }));
      },
    };
  }),
  withHooks({
    onInit(store) {
      store.outbox.sent.pipe(takeUntilDestroyed()).subscribe((sent) => store.settle(sent));
      store.live.changed.pipe(takeUntilDestroyed()).subscribe((change) => store.offer(change));
      store.live.presenceChanged.pipe(takeUntilDestroyed()).subscribe(({ listId, users }) => {
        if (listId === store.listId()) store.setPresent(users);
      });
    },
    onDestroy: (store) => store.leave(),
  }),
);

const isItem = (row: AnyRow): row is TodoItem => 'title' in row;
const isLabel = (row: AnyRow): row is TodoLabel => 'color' in row && !('ownerId' in row);
const isList = (row: AnyRow): row is TodoList => 'ownerId' in row;
