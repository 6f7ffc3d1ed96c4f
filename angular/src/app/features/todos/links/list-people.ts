import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ListStore } from '../sync/list-store';
import { TodoApi } from '../sync/todo-api';
import { TodoRealtime } from '../sync/todo-realtime';
import { ListShare } from '../todo-models';

export interface Person {
  id: string;
  name: string;
}

/** Everybody who can see the list on screen: its owner and those it is shared with. */
@Injectable()
export class ListPeople {
  private readonly store = inject(ListStore);
  private readonly api = inject(TodoApi);
  private readonly shares = signal<ListShare[]>([]);
  private readonly owner = computed<Person | null>(
    () => {
      const list = this.store.view().list;
      return list && { id: list.ownerId, name: list.ownerName };
    },
    { equal: (one, other) => one?.id === other?.id && one?.name === other?.name },
  );

  readonly people = computed<readonly Person[]>(() => {
    const owner = this.owner();
    const others = this.shares().map((share) => ({
      id: share.userId,
      name: [share.name, share.surname].filter(Boolean).join(' ') || share.userName,
    }));
    return owner ? [owner, ...others] : others;
  });
  readonly byId = computed(() => new Map(this.people().map((person) => [person.id, person])));

  constructor() {
    effect(() => {
      const owner = this.owner();
      untracked(() => owner && void this.load());
    });
    inject(TodoRealtime)
      .accessChanged.pipe(takeUntilDestroyed())
      .subscribe(({ listId }) => listId === this.store.listId() && void this.load());
  }

  async load(): Promise<void> {
    const listId = this.store.listId();
    try {
      const shares = await this.api.shares(listId);
      if (listId === this.store.listId()) this.shares.set(shares);
    } catch {
      // Without a connection those known before stay; the next list, or opening this one again, asks anew.
    }
  }
}
