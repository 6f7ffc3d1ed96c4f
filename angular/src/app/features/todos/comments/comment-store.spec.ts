import { TestBed } from '@angular/core/testing';
import { CommentApi } from './comment-api';
import { Comment, CommentPage } from './comment-models';
import { CommentStore, toggled } from './comment-store';

const comment = (id: string, values: Partial<Comment> = {}): Comment => ({
  id,
  itemId: 'item',
  text: id,
  creationTime: `2026-11-23T08:00:0${id}Z`,
  mentions: [],
  reactions: [],
  ...values,
});

function setUp(pages: (CommentPage | Promise<CommentPage>)[], api: Partial<CommentApi> = {}) {
  TestBed.configureTestingModule({
    providers: [CommentStore, { provide: CommentApi, useValue: { page: async () => pages.shift(), ...api } }],
  });
  return TestBed.inject(CommentStore);
}
const ids = (store: InstanceType<typeof CommentStore>): string[] => store.comments().map(({ id }) => id);

describe('CommentStore', () => {
  it('shows oldest first, and keeps older pages when the newest is asked for again', async () => {
    const store = setUp([
      { items: [comment('5'), comment('4')], nextCursor: 'a' },
      { items: [comment('3'), comment('2')], nextCursor: 'b' },
      { items: [comment('6'), comment('5'), comment('4')], nextCursor: 'c' },
    ]);

    await store.load('item');
    await store.loadOlder();
    await store.load('item');

    expect(ids(store)).toEqual(['2', '3', '4', '5', '6']);
    expect(store.olderCursor()).toBe('b');
  });

  it('forgets what was deleted by others', async () => {
    const store = setUp([{ items: [comment('2'), comment('1')] }, { items: [comment('2')] }]);

    await store.load('item');
    await store.load('item');

    expect(ids(store)).toEqual(['2']);
  });

  it('drops an answer that is overtaken by another item’s', async () => {
    let answer: (page: CommentPage) => void = () => undefined;
    const slow = new Promise<CommentPage>((resolve) => (answer = resolve));
    const store = setUp([slow, { items: [comment('9', { itemId: 'other' })] }]);

    const first = store.load('item');
    await store.load('other');
    answer({ items: [comment('1')] });
    await first;

    expect(ids(store)).toEqual(['9']);
  });

  it('takes a reaction back that the server refused', async () => {
    const store = setUp([{ items: [comment('1')] }], { react: () => Promise.reject(new Error('no')) });
    await store.load('item');

    const reacting = store.react(comment('1'), '👍');
    expect(store.comments()[0]?.reactions).toMatchObject([{ emoji: '👍', count: 1, isMine: true }]);
    await expect(reacting).rejects.toThrow('no');

    expect(store.comments()[0]?.reactions).toEqual([]);
  });
});

describe('toggled', () => {
  const one = { emoji: '👍', count: 2, isMine: false, people: [] };

  it('adds mine to others’, takes only mine away, and drops what nobody has', () => {
    const on = toggled([one], '👍', true);
    expect(on).toMatchObject([{ count: 3, isMine: true }]);
    expect(toggled(on, '👍', false)).toMatchObject([{ count: 2, isMine: false }]);
    expect(toggled([{ ...one, count: 1, isMine: true }], '👍', false)).toEqual([]);
    expect(toggled([one], '👍', false)).toEqual([one]);
  });
});
