import { describe, expect, it } from 'vitest';
import { given } from '../sync/given';
import { TodoStatus } from '../todo-models';
import { overlayItems } from './view-overlay';

const base = { mutationId: 'm', listId: 'list', itemId: 'a' };

describe('overlayItems', () => {
  it('shows edits before the server has heard of them', () => {
    const items = [given.item('a'), given.item('b')];

    const shown = overlayItems(items, [
      { kind: 'patchItem', ...base, changes: { title: 'renamed' } },
      { kind: 'completeItem', ...base, at: '2026-11-23T08:00:00Z' },
      { kind: 'deleteItem', ...base, itemId: 'b' },
    ]);

    expect(shown.map(({ id, title, status }) => [id, title, status])).toEqual([['a', 'renamed', TodoStatus.Completed]]);
  });

  it('keeps rows that no edit touches as they are', () => {
    const item = given.item('a');

    expect(overlayItems([item], [{ kind: 'reopenItem', ...base, itemId: 'other' }])[0]).toBe(item);
  });
});
