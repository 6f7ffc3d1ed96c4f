import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { ListBroadcast, ListChanges } from '../todo-models';
import { given } from './given';
import { ListStore } from './list-store';
import { Mutation } from './mutation';
import { Outbox, SentMutation } from './outbox';
import { TodoApi } from './todo-api';
import { TodoRealtime, Watcher } from './todo-realtime';

const base = { mutationId: 'm', listId: 'list' };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

class World {
  asked: number[] = [];
  answers: (ListChanges | HttpErrorResponse)[] = [];
  pending = signal<readonly Mutation[]>([]);
  confirmed: (string | null | undefined)[] = [];
  sent = new Subject<SentMutation>();
  changed = new Subject<ListBroadcast>();
  watcher?: Watcher;
  readonly store: InstanceType<typeof ListStore>;

  constructor() {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        ListStore,
        { provide: TodoApi, useValue: { changes: (_: string, since: number) => this.answer(since) } },
        {
          provide: Outbox,
          useValue: { pending: this.pending, sent: this.sent, confirm: (id: string) => this.confirmed.push(id) },
        },
        {
          provide: TodoRealtime,
          useValue: {
            changed: this.changed,
            presenceChanged: new Subject(),
            watch: (watcher: Watcher) => (this.watcher = watcher),
            unwatch: () => undefined,
          },
        },
      ],
    });
    this.store = TestBed.inject(ListStore);
  }

  static async showing(...ids: string[]): Promise<World> {
    const world = new World();
    world.answers.push(given.changes(5, { list: given.list(), items: ids.map((id) => given.item(id)) }));
    await world.store.show('list');
    return world;
  }

  titles(): string[] {
    return this.store.view().items.map((item) => item.title);
  }

  private async answer(since: number): Promise<ListChanges> {
    this.asked.push(since);
    const answer = this.answers.shift() ?? given.changes(since);
    if (answer instanceof HttpErrorResponse) throw answer;
    return answer;
  }
}

describe('ListStore', () => {
  it('shows a list page by page, then joins with the sequence it has', async () => {
    const world = new World();
    world.answers.push(given.changes(3, { list: given.list(), items: [given.item('a')], hasMore: true }));
    world.answers.push(given.changes(5, { items: [given.item('b')] }));

    await world.store.show('list');

    expect(world.asked).toEqual([0, 3]);
    expect(world.titles()).toEqual(['a', 'b']);
    expect(world.store.status()).toBe('ready');
    expect(world.watcher?.sequence()).toBe(5);
  });

  it.each([
    [404, 'missing'],
    [403, 'missing'],
    [0, 'failed'],
    [500, 'failed'],
  ])('tells a list that answers %i to be %s', async (status, expected) => {
    const world = new World();
    world.answers.push(new HttpErrorResponse({ status }));

    await world.store.show('list');

    expect(world.store.status()).toBe(expected);
  });

  it('takes a broadcast, and with it the user’s own pending edit', async () => {
    const world = await World.showing('a');

    world.changed.next(given.broadcast(6, { mutationId: 'm', items: [given.item('b', { sequence: 6 })] }));

    expect(world.titles()).toEqual(['a', 'b']);
    expect(world.confirmed).toEqual(['m']);
  });

  it('does not count an edit as confirmed while a change before it is missing', async () => {
    const world = await World.showing('a');

    world.changed.next(given.broadcast(7, { mutationId: 'm' }));

    expect(world.confirmed).toEqual([]);
  });

  it('fills a gap from the server', async () => {
    const world = await World.showing('a');
    world.answers.push(
      given.changes(7, { items: [given.item('b', { sequence: 6 }), given.item('c', { sequence: 7 })] }),
    );

    world.changed.next(given.broadcast(7, { items: [given.item('c', { sequence: 7 })] }));
    await vi.waitFor(() => expect(world.titles()).toEqual(['a', 'b', 'c']));

    expect(world.asked).toEqual([0, 5]);
  });

  it('takes what it missed when the connection is back', async () => {
    const world = await World.showing('a');

    world.watcher?.caughtUp(given.changes(9, { items: [given.item('b', { sequence: 8 })], deletedItemIds: ['a'] }));
    await settled();

    expect(world.titles()).toEqual(['b']);
    expect(world.watcher?.sequence()).toBe(9);
  });

  it('lays pending edits of this list over its rows, and no others', async () => {
    const world = await World.showing('a');
    world.pending.set([
      { ...base, kind: 'patchItem', itemId: 'a', changes: { title: 'mine' } },
      { ...base, listId: 'other', kind: 'deleteItem', itemId: 'a' },
    ]);

    expect(world.titles()).toEqual(['mine']);
    expect(world.store.confirmed().items.get('a')?.title).toBe('a');
  });

  it('keeps a deleted item hidden between the answer and the broadcast', async () => {
    const world = await World.showing('a', 'b');
    const mutation: Mutation = { ...base, kind: 'deleteItem', itemId: 'a' };

    world.sent.next({ mutation, row: null });
    expect(world.titles()).toEqual(['b']);
    world.changed.next(given.broadcast(6, { mutationId: 'm', deletedItemIds: ['a'] }));

    expect(world.titles()).toEqual(['b']);
    expect(world.store.carriedOut()).toEqual([]);
  });

  it('shows an item again that was restored while the broadcast of its delete was missed', async () => {
    const world = await World.showing('a');
    world.sent.next({ mutation: { ...base, kind: 'deleteItem', itemId: 'a' }, row: null });
    world.answers.push(given.changes(7, { items: [given.item('a', { sequence: 7 })] }));

    await world.store.catchUp();

    expect(world.titles()).toEqual(['a']);
  });

  it('shows at once what the undo of a delete answered', async () => {
    const world = await World.showing('a');
    world.sent.next({ mutation: { ...base, kind: 'deleteItem', itemId: 'a' }, row: null });

    world.sent.next({
      mutation: { ...base, kind: 'restoreItem', itemId: 'a', rows: [] },
      row: given.item('a', { sequence: 7 }),
    });

    expect(world.titles()).toEqual(['a']);
  });

  it('drops the answer for a list the user has left', async () => {
    const world = await World.showing('a');
    world.answers.push(given.changes(2, { listId: 'other', list: given.list({ id: 'other' }) }));
    const other = world.store.show('other');

    world.changed.next(given.broadcast(6, { items: [given.item('late', { sequence: 6 })] }));
    await other;

    expect(world.titles()).toEqual([]);
  });
});
