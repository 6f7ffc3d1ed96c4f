import { describe, expect, it } from 'vitest';
import { given } from '../sync/given';
import { TodoPriority, TodoStatus } from '../todo-models';
import { groupItems } from './view-groups';

const now = new Date('2026-11-23T12:00:00');
const keys = (...args: Parameters<typeof groupItems>): string[] =>
  groupItems(...args).map(({ key, items }) => `${key}: ${items.map((item) => item.id).join(' ')}`);

describe('groupItems', () => {
  it('puts what is late first, then day by day, and what has no date last', () => {
    const items = [
      given.item('someday'),
      given.item('later', { dueDate: '2026-12-01' }),
      given.item('today', { dueDate: '2026-11-23' }),
      given.item('late', { dueDate: '2026-11-20' }),
      given.item('late, too', { dueDate: '2026-11-22' }),
    ];

    expect(keys(items, 'due', now)).toEqual([
      'overdue: late late, too',
      '2026-11-23: today',
      '2026-12-01: later',
      'none: someday',
    ]);
  });

  it('never calls late what is done', () => {
    const done = given.item('done', { dueDate: '2026-11-20', status: TodoStatus.Completed });

    expect(keys([done], 'due', now)).toEqual(['2026-11-20: done']);
  });

  it('orders priorities from urgent to none, and statuses as work goes', () => {
    const items = [
      given.item('plain'),
      given.item('urgent', { priority: TodoPriority.Urgent }),
      given.item('started', { status: TodoStatus.InProgress }),
      given.item('done', { status: TodoStatus.Completed }),
    ];

    expect(keys(items, 'priority', now)).toEqual(['4: urgent', '0: plain started done']);
    expect(keys(items, 'status', now)).toEqual(['2: started', '1: plain urgent', '3: done']);
  });

  it('keeps the lists in the order in which their first rows come', () => {
    const items = [
      given.item('b', { listId: 'two' }),
      given.item('a', { listId: 'one' }),
      given.item('c', { listId: 'two' }),
    ];

    expect(keys(items, 'list', now)).toEqual(['two: b c', 'one: a']);
  });

  it('without a grouping is one group, or none at all', () => {
    expect(keys([given.item('a'), given.item('b')], 'none', now)).toEqual([': a b']);
    expect(groupItems([], 'none', now)).toEqual([]);
  });
});
