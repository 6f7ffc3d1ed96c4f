import { ListBroadcast, ListChanges, TodoItem, TodoLabel, TodoList, TodoSection } from '../todo-models';

/**
 * What the server has confirmed of one list: rows by id, and the sequence up to which nothing is missing.
 * Never holds an unconfirmed edit; those lie over it (`list-view.ts`).
 */
export interface ListState {
  readonly listId: string;
  readonly sequence: number;
  readonly list: TodoList | null;
  readonly sections: ReadonlyMap<string, TodoSection>;
  readonly labels: ReadonlyMap<string, TodoLabel>;
  readonly items: ReadonlyMap<string, TodoItem>;
  /** Deleted ids and the sequence by which they were: an older answer must not bring one back. */
  readonly deleted: ReadonlyMap<string, number>;
}

export const emptyList = (listId: string): ListState => ({
  listId,
  sequence: 0,
  list: null,
  sections: new Map(),
  labels: new Map(),
  items: new Map(),
  deleted: new Map(),
});

/** The next thing to do with a broadcast: take it, drop it as known, or wait for one that is missing before it. */
export function judge(state: ListState, change: ListBroadcast): 'take' | 'ignore' | 'hold' {
  if (change.listId !== state.listId || change.sequence <= state.sequence) return 'ignore';
  return change.previousSequence <= state.sequence ? 'take' : 'hold';
}

/** Takes rows and deletions into the confirmed state; each row only when it is not older than the one there. */
export function applyChanges(state: ListState, change: ListChanges): ListState {
  if (change.listId !== state.listId) return state;
  const base = change.reset ? emptyList(state.listId) : state;
  const deleted = new Map(base.deleted);
  const sections = new Map(base.sections);
  const labels = new Map(base.labels);
  const items = new Map(base.items);
  for (const [rows, ids] of [
    [sections, change.deletedSectionIds],
    [labels, change.deletedLabelIds],
    [items, change.deletedItemIds],
  ] as const) {
    for (const id of ids) {
      if ((rows.get(id)?.sequence ?? 0) > change.sequence) continue; // restored since, and its answer came first
      rows.delete(id);
      deleted.set(id, change.sequence);
    }
  }
  for (const section of change.sections) takeInto(sections, deleted, section);
  for (const label of change.labels) takeInto(labels, deleted, label);
  for (const item of change.items) takeInto(items, deleted, item);
  return {
    ...base,
    sections,
    labels,
    items,
    deleted,
    list: change.list ? newerList(base.list, change.list, 'previousSequence' in change) : base.list,
    sequence: Math.max(base.sequence, change.sequence),
  };
}

/** Takes the row a request answered. The sequence stays: what others did before it may still be missing. */
export function applyItem(state: ListState, item: TodoItem): ListState {
  if (item.listId !== state.listId) return withoutItem(state, item.id, item.sequence);
  const items = new Map(state.items);
  const deleted = new Map(state.deleted);
  return takeInto(items, deleted, item) ? { ...state, items, deleted } : state;
}

export function applySection(state: ListState, section: TodoSection): ListState {
  const sections = new Map(state.sections);
  const deleted = new Map(state.deleted);
  return takeInto(sections, deleted, section) ? { ...state, sections, deleted } : state;
}

export function applyLabel(state: ListState, label: TodoLabel): ListState {
  const labels = new Map(state.labels);
  const deleted = new Map(state.deleted);
  return takeInto(labels, deleted, label) ? { ...state, labels, deleted } : state;
}

export function applyList(state: ListState, list: TodoList): ListState {
  return { ...state, list: newerList(state.list, list, false) };
}

function withoutItem(state: ListState, id: string, sequence: number): ListState {
  if ((state.items.get(id)?.sequence ?? Infinity) > sequence) return state;
  const items = new Map(state.items);
  items.delete(id);
  return { ...state, items };
}

function takeInto<T extends { id: string; sequence: number }>(
  rows: Map<string, T>,
  deleted: Map<string, number>,
  row: T,
): boolean {
  if ((rows.get(row.id)?.sequence ?? -1) >= row.sequence && rows.has(row.id)) return false;
  if ((deleted.get(row.id) ?? -1) >= row.sequence) return false;
  rows.set(row.id, row);
  deleted.delete(row.id);
  return true;
}

function newerList(known: TodoList | null, list: TodoList, isBroadcast: boolean): TodoList {
  if (!known) return list;
  if (known.sequence > list.sequence) return known;
  // A broadcast is made for nobody in particular: what the caller may do stays as it was answered to the caller.
  return isBroadcast ? { ...list, access: known.access, isOwner: known.isOwner } : list;
}
