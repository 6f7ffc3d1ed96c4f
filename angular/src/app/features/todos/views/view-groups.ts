import { isDone, TodoItem, TodoStatus } from '../todo-models';
import { dueOf } from '../item/due';
import { GroupBy } from './view-models';

/** Rows that stand under one heading. What the heading says is the page's matter. */
export interface ViewGroup {
  /** `overdue`, `none`, a day (`2026-01-31`), or what the items have in common. */
  key: string;
  items: TodoItem[];
}

/** Puts rows into groups, which come in their natural order; rows keep theirs. Done ones count by their day, never as overdue. */
export function groupItems(items: readonly TodoItem[], groupBy: GroupBy, now: Date): ViewGroup[] {
  if (groupBy === 'none') return items.length > 0 ? [{ key: '', items: [...items] }] : [];
  const groups = new Map<string, TodoItem[]>();
  for (const item of items) {
    const key = keyOf(item, groupBy, now);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .map(([key, rows]) => ({ key, items: rows }))
    .sort((one, other) => order(groupBy, one.key, other.key));
}

function keyOf(item: TodoItem, groupBy: GroupBy, now: Date): string {
  switch (groupBy) {
    case 'list':
      return item.listId;
    case 'priority':
      return `${item.priority}`;
    case 'status':
      return `${item.status}`;
    default:
      return dayOf(item, now);
  }
}

/** A day by the viewer's calendar; a time in another zone may be on another day here. */
function dayOf(item: TodoItem, now: Date): string {
  const due = dueOf(item, now);
  if (!due || !item.dueDate) return 'none';
  if (due.tone === 'overdue' && !isDone(item)) return 'overdue';
  const { at } = due;
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return due.hasTime ? `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` : item.dueDate;
}

function order(groupBy: GroupBy, one: string, other: string): number {
  if (groupBy === 'list') return 0; // as they come: the most urgent first
  if (groupBy === 'priority') return Number(other) - Number(one);
  if (groupBy === 'status') return statusRank(Number(one)) - statusRank(Number(other));
  return dayRank(one) < dayRank(other) ? -1 : 1;
}

const statusRank = (status: TodoStatus): number =>
  [TodoStatus.InProgress, TodoStatus.NotStarted, TodoStatus.Completed, TodoStatus.Cancelled].indexOf(status);

const dayRank = (key: string): string => (key === 'overdue' ? '' : key === 'none' ? '~' : key);
