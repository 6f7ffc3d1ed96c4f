import { ListAccess } from '../todo-models';
import { given } from './given';
import { applyChanges, applyItem, emptyList, judge, ListState } from './list-state';

const stateOf = (sequence: number, ...items: [string, number][]): ListState =>
  applyChanges(
    emptyList('list'),
    given.changes(sequence, {
      list: given.list(),
      items: items.map(([id, rowSequence]) => given.item(id, { sequence: rowSequence })),
    }),
  );
const titles = (state: ListState): string[] => [...state.items.values()].map((item) => item.title).sort();

describe('judge', () => {
  const state = stateOf(5);

  it.each([
    ['the next one', { sequence: 6 }, 'take'],
    ['one that starts before and ends after what is known', { sequence: 7, previousSequence: 3 }, 'take'],
    ['one seen before', { sequence: 5 }, 'ignore'],
    ['one after a gap', { sequence: 8, previousSequence: 7 }, 'hold'],
    ['another list’s', { sequence: 6, listId: 'other' }, 'ignore'],
  ] as const)('answers for %s', (_, values, verdict) => {
    expect(judge(state, given.broadcast(values.sequence, values))).toBe(verdict);
  });
});

describe('applyChanges', () => {
  it('takes rows and deletions and moves the sequence on', () => {
    const state = applyChanges(
      stateOf(2, ['a', 1], ['b', 2]),
      given.changes(4, { items: [given.item('c', { sequence: 3 })], deletedItemIds: ['a'] }),
    );

    expect(titles(state)).toEqual(['b', 'c']);
    expect(state.sequence).toBe(4);
  });

  it('keeps a row that is newer than the one in an older change', () => {
    const ahead = applyItem(stateOf(2, ['a', 2]), given.item('a', { sequence: 4, title: 'newest' }));

    const state = applyChanges(ahead, given.changes(3, { items: [given.item('a', { sequence: 3, title: 'older' })] }));

    expect(titles(state)).toEqual(['newest']);
  });

  it('does not delete a row whose restore was answered before the delete was broadcast', () => {
    const restored = applyItem(stateOf(2, ['a', 2]), given.item('a', { sequence: 4 }));

    expect(titles(applyChanges(restored, given.changes(3, { deletedItemIds: ['a'] })))).toEqual(['a']);
  });

  it('leaves the objects of untouched rows alone', () => {
    const before = stateOf(2, ['a', 1], ['b', 2]);

    const after = applyChanges(before, given.changes(3, { items: [given.item('b', { sequence: 3 })] }));

    expect(after.items.get('a')).toBe(before.items.get('a'));
  });

  it('starts from nothing when the answer is a reset', () => {
    const state = applyChanges(
      stateOf(9, ['gone', 9]),
      given.changes(12, { reset: true, items: [given.item('a', { sequence: 12 })] }),
    );

    expect(titles(state)).toEqual(['a']);
  });

  it('keeps the user’s own access when a broadcast, made for nobody in particular, brings the list', () => {
    const broadcast = given.broadcast(3, {
      list: given.list({ name: 'New name', sequence: 3, access: ListAccess.None, isOwner: false }),
    });

    const { list } = applyChanges(stateOf(2), broadcast);

    expect(list).toMatchObject({ name: 'New name', access: ListAccess.Admin, isOwner: true });
  });
});

describe('applyItem', () => {
  it('takes an answer without moving the sequence: what others did before it may be missing', () => {
    const state = applyItem(stateOf(2, ['a', 2]), given.item('a', { sequence: 5, title: 'answered' }));

    expect(titles(state)).toEqual(['answered']);
    expect(state.sequence).toBe(2);
  });

  it('never overwrites a broadcast with an older answer', () => {
    const before = stateOf(5, ['a', 5]);

    expect(applyItem(before, given.item('a', { sequence: 4, title: 'late' }))).toBe(before);
  });

  it('does not bring back what was deleted since', () => {
    const before = applyChanges(stateOf(2, ['a', 2]), given.changes(6, { deletedItemIds: ['a'] }));

    expect(titles(applyItem(before, given.item('a', { sequence: 5 })))).toEqual([]);
    expect(titles(applyItem(before, given.item('a', { sequence: 7 })))).toEqual(['a']); // restored
  });

  it('lets go of an item that has moved to another list', () => {
    const state = applyItem(stateOf(2, ['a', 2]), given.item('a', { listId: 'other', sequence: 9 }));

    expect(titles(state)).toEqual([]);
  });

  it('takes labels, and drops those that were deleted, but not one that came back since', () => {
    const state = applyChanges(
      emptyList('list'),
      given.changes(2, { labels: [given.label('l1'), given.label('l2', { sequence: 2 })] }),
    );

    const after = applyChanges(
      state,
      given.changes(3, { labels: [given.label('l1', { name: 'Soon', sequence: 3 })], deletedLabelIds: ['l2'] }),
    );

    expect([...after.labels.values()].map((label) => label.name)).toEqual(['Soon']);
    expect(
      applyChanges(after, given.changes(3, { labels: [given.label('l2', { sequence: 2 })] })).labels.has('l2'),
    ).toBe(false);
  });
});
