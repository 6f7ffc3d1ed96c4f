import { TodoItem, TodoLabel, TodoList, TodoSection } from '../todo-models';

/** The fields of an item a PATCH may carry; null clears one. */
export type ItemChanges = Partial<
  Pick<
    TodoItem,
    | 'title'
    | 'description'
    | 'status'
    | 'priority'
    | 'startDate'
    | 'startTime'
    | 'dueDate'
    | 'dueTime'
    | 'timeZone'
    | 'recurrence'
    | 'recurrenceBasis'
    | 'estimateMinutes'
    | 'timeSpentMinutes'
  >
>;

export type ListFieldChanges = Partial<Pick<TodoList, 'name' | 'color' | 'icon' | 'isArchived' | 'defaultView'>>;

/** Where an item goes: its group, and the neighbour it follows or else precedes (neither: the group's end). */
export interface Place {
  sectionId: string | null;
  parentId: string | null;
  afterId?: string | null;
  beforeId?: string | null;
}

/** What an item is linked with, as its routes call it, and the item's field that holds the ids. */
export const linkFields = { labels: 'labelIds', assignees: 'assigneeIds', blockers: 'blockedByIds' } as const;
export type LinkKind = keyof typeof linkFields;
/** Part of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  length: number;
}

interface MutationOf<TKind extends string> {
  kind: TKind;
  /** Echoed by the broadcast; also the Idempotency-Key, so that sending it twice changes nothing. */
  mutationId: string;
  listId: string;
}

export interface CreateItem extends MutationOf<'createItem'> {
  /** The row as it is shown until the server's is here. */
  item: TodoItem;
}
/** Text as the user typed it: the server finds the dates, labels and people in it. */
export interface QuickAddItems extends MutationOf<'quickAdd'> {
  text: string;
  ignored: readonly TextRange[];
  /** The rows, one a line, as they are shown until the server's are here. */
  items: TodoItem[];
  /** Sent later, "tomorrow" is still the day after this. */
  typedAt: string;
  timeZone: string;
}
export interface SkipOccurrence extends MutationOf<'skipOccurrence'> {
  itemId: string;
}
export interface PostponeItem extends MutationOf<'postponeItem'> {
  itemId: string;
  changes: Pick<TodoItem, 'dueDate'> & Partial<Pick<TodoItem, 'dueTime' | 'timeZone'>>;
}
export interface PatchItem extends MutationOf<'patchItem'> {
  itemId: string;
  changes: ItemChanges;
}
export interface CompleteItem extends MutationOf<'completeItem'> {
  itemId: string;
  at: string;
}
export interface ReopenItem extends MutationOf<'reopenItem'> {
  itemId: string;
}
export interface MoveItem extends MutationOf<'moveItem'> {
  itemId: string;
  to: Place;
}
export interface DeleteItem extends MutationOf<'deleteItem'> {
  itemId: string;
}
export interface RestoreItem extends MutationOf<'restoreItem'> {
  itemId: string;
  /** The rows as they were before the delete: the item first, then its subtasks. */
  rows: TodoItem[];
}
/** One link at a time: two people who add different ones never conflict. */
export interface LinkItem extends MutationOf<'linkItem' | 'unlinkItem'> {
  itemId: string;
  link: LinkKind;
  targetId: string;
}
export interface SaveLabel extends MutationOf<'createLabel' | 'patchLabel'> {
  label: TodoLabel;
}
export interface DeleteLabel extends MutationOf<'deleteLabel'> {
  labelId: string;
}
export interface CreateSection extends MutationOf<'createSection'> {
  section: TodoSection;
}
export interface PatchSection extends MutationOf<'patchSection'> {
  sectionId: string;
  name: string;
}
export interface DeleteSection extends MutationOf<'deleteSection'> {
  sectionId: string;
}
export interface PatchList extends MutationOf<'patchList'> {
  changes: ListFieldChanges;
}

/** One edit of the user that the server has not confirmed. */
export type Mutation =
  | CreateItem
  | QuickAddItems
  | SkipOccurrence
  | PostponeItem
  | PatchItem
  | CompleteItem
  | ReopenItem
  | MoveItem
  | DeleteItem
  | RestoreItem
  | LinkItem
  | SaveLabel
  | DeleteLabel
  | CreateSection
  | PatchSection
  | DeleteSection
  | PatchList;

/** The row a mutation is about, for dropping what depends on a refused create. */
export function targetOf(mutation: Mutation): string {
  switch (mutation.kind) {
    case 'createItem':
      return mutation.item.id;
    case 'quickAdd':
      return mutation.items[0]?.id ?? mutation.mutationId;
    case 'createSection':
      return mutation.section.id;
    case 'createLabel':
    case 'patchLabel':
      return mutation.label.id;
    case 'deleteLabel':
      return mutation.labelId;
    case 'patchSection':
    case 'deleteSection':
      return mutation.sectionId;
    case 'patchList':
      return mutation.listId;
    default:
      return mutation.itemId;
  }
}

/** True when `mutation` cannot succeed without the row `id`: it edits it, or puts a subtask under it. */
export function dependsOn(mutation: Mutation, id: string): boolean {
  if (targetOf(mutation) === id) return true;
  if (mutation.kind === 'linkItem') return mutation.targetId === id;
  if (mutation.kind === 'createItem') return mutation.item.parentId === id || mutation.item.sectionId === id;
  if (mutation.kind === 'quickAdd')
    return mutation.items.some((item) => item.id === id || item.parentId === id || item.sectionId === id);
  return mutation.kind === 'moveItem' && (mutation.to.parentId === id || mutation.to.sectionId === id);
}
