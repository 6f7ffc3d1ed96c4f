import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { AuthService } from '@abp/ng.core';
import { given } from './given';
import { Mutation } from './mutation';
import { Network } from './network';
import { Outbox, RefusedMutation, SentMutation } from './outbox';
import { OutboxStorage } from './outbox-storage';
import { TodoApi } from './todo-api';

const patch = (mutationId: string, title = mutationId): Mutation => ({
  kind: 'patchItem',
  mutationId,
  listId: 'list',
  itemId: 'i',
  changes: { title },
});
const failure = (status: number): HttpErrorResponse => new HttpErrorResponse({ status });

/** A server whose answers the test gives, one request at a time, and everything around the outbox. */
class World {
  requests: { mutation: Mutation; answer: (row: unknown) => Promise<void>; fail: (status: number) => Promise<void> }[] =
    [];
  pauses: (() => void)[] = [];
  stored: readonly Mutation[] = [];
  refreshes = 0;
  retries = 0;
  sent: SentMutation[] = [];
  refused: RefusedMutation[] = [];
  readonly outbox: Outbox;

  constructor(left: Mutation[] = []) {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: TodoApi, useValue: { send: (mutation: Mutation) => this.send(mutation) } },
        { provide: AuthService, useValue: { refreshToken: async () => this.refreshes++ } },
        {
          provide: OutboxStorage,
          useValue: { load: async () => left, save: (all: Mutation[]) => (this.stored = all) },
        },
        {
          provide: Network,
          useValue: {
            pause: () => new Promise<void>((resolve) => this.pauses.push(resolve)),
            retryNow: () => this.retries++,
          },
        },
      ],
    });
    this.outbox = TestBed.inject(Outbox);
    this.outbox.sent.subscribe((sent) => this.sent.push(sent));
    this.outbox.refused.subscribe((refused) => this.refused.push(refused));
  }

  waiting(): string[] {
    return this.outbox.pending().map((mutation) => mutation.mutationId);
  }

  private send(mutation: Mutation): Promise<never> {
    return new Promise((resolve, reject) =>
      this.requests.push({
        mutation,
        answer: async (row) => (resolve(row as never), settled()),
        fail: async (status) => (reject(failure(status)), settled()),
      }),
    );
  }
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('Outbox', () => {
  it('sends one after the other, in the order they were made', async () => {
    const world = new World();
    world.outbox.add(patch('1'));
    world.outbox.add(patch('2'));
    await settled();
    expect(world.requests.map((request) => request.mutation.mutationId)).toEqual(['1']);

    await world.requests[0]?.answer(given.item('i', { sequence: 2 }));

    expect(world.requests.map((request) => request.mutation.mutationId)).toEqual(['1', '2']);
    expect(world.waiting()).toEqual(['2']);
  });

  it('tells the answer while the edit is still pending, so that a row never flickers back', async () => {
    const world = new World();
    const seen: string[][] = [];
    world.outbox.sent.subscribe(() => seen.push(world.waiting()));
    world.outbox.add(patch('1'));
    await settled();

    await world.requests[0]?.answer(given.item('i'));

    expect(seen).toEqual([['1']]);
    expect(world.waiting()).toEqual([]);
  });

  it.each([400, 403, 404, 409, 422])('drops what the server refuses with %i, and tells', async (status) => {
    const world = new World();
    world.outbox.add(patch('1'));
    world.outbox.add(patch('2'));
    await settled();

    await world.requests[0]?.fail(status);

    expect(world.refused.map((refused) => refused.mutation.mutationId)).toEqual(['1']);
    expect(world.waiting()).toEqual(['2']);
    expect(world.requests).toHaveLength(2);
  });

  it.each([0, 408, 429, 500, 503])('keeps what failed with %i, and sends the very same again', async (status) => {
    const world = new World();
    world.outbox.add(patch('1'));
    world.outbox.add(patch('2'));
    await settled();

    await world.requests[0]?.fail(status);
    expect(world.waiting()).toEqual(['1', '2']);
    expect(world.requests).toHaveLength(1);
    world.pauses[0]?.();
    await settled();

    expect(world.requests.map((request) => request.mutation.mutationId)).toEqual(['1', '1']);
    expect(world.refused).toEqual([]);
  });

  it('wakes whatever else waits for the server once it answers again', async () => {
    const world = new World();
    world.outbox.add(patch('1'));
    await settled();
    await world.requests[0]?.fail(503);
    world.pauses[0]?.();
    await settled();
    const before = world.retries;

    await world.requests[1]?.answer(given.item('i'));

    expect(world.retries).toBe(before + 1);
  });

  it('renews the token before it tries a 401 again', async () => {
    const world = new World();
    world.outbox.add(patch('1'));
    await settled();

    await world.requests[0]?.fail(401);

    expect(world.refreshes).toBe(1);
    expect(world.waiting()).toEqual(['1']);
  });

  it('does not send again what a broadcast has confirmed', async () => {
    const world = new World();
    world.outbox.add(patch('1'));
    await settled();
    world.outbox.confirm('1');

    await world.requests[0]?.fail(0);
    world.pauses[0]?.();
    await settled();

    expect(world.requests).toHaveLength(1);
    expect(world.waiting()).toEqual([]);
  });

  it('drops with a refused add what was done to it, telling once', async () => {
    const world = new World();
    world.outbox.add({ kind: 'createItem', mutationId: '0', listId: 'list', item: given.item('i') });
    world.outbox.add(patch('1'));
    world.outbox.add({ ...patch('2'), itemId: 'other' } as Mutation);
    await settled();

    await world.requests[0]?.fail(400);

    expect(world.refused).toHaveLength(1);
    expect(world.waiting()).toEqual(['2']);
  });

  it('takes back only what was never sent', async () => {
    const world = new World();
    world.outbox.add(patch('1'));
    world.outbox.add(patch('2'));
    await settled();

    expect(world.outbox.cancel('2')).toBe(true);
    expect(world.outbox.cancel('1')).toBe(false);
    expect(world.waiting()).toEqual(['1']);
  });

  it('sends what an earlier page left unsent first, and stores what is left', async () => {
    const world = new World([patch('left')]);
    world.outbox.add(patch('new'));
    await settled();
    expect(world.waiting()).toEqual(['left', 'new']);

    await world.requests[0]?.answer(given.item('i'));

    expect(world.requests.map((request) => request.mutation.mutationId)).toEqual(['left', 'new']);
    expect(world.stored.map((mutation) => mutation.mutationId)).toEqual(['new']);
  });
});
