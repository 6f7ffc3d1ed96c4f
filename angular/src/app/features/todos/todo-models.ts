// The wire's rows, field for field; enums are numbers there.

export enum TodoStatus {
  NotStarted = 1,
  InProgress = 2,
  Completed = 3,
  Cancelled = 4,
}

export enum TodoPriority {
  None = 0,
  Low = 1,
  Medium = 2,
  High = 3,
  Urgent = 4,
}

export enum ListAccess {
  None = 0,
  View = 1,
  Comment = 2,
  Edit = 3,
  Admin = 4,
}

/** What the next date of a recurring item is reckoned from. */
export enum RecurrenceBasis {
  DueDate = 0,
  Completion = 1,
}

export const maxTitleLength = 500;
export const maxNameLength = 200;
export const maxLabelLength = 60;
export const maxDescriptionLength = 50_000;

interface Row {
  id: string;
  /** The list's sequence at which this row last changed. */
  sequence: number;
}

interface AuditedRow extends Row {
  concurrencyStamp: string;
  creationTime: string;
  creatorId?: string | null;
  lastModificationTime?: string | null;
  lastModifierId?: string | null;
}

export interface TodoList extends AuditedRow {
  name: string;
  color?: string | null;
  icon?: string | null;
  ownerId: string;
  ownerName: string;
  isOwner: boolean;
  access: ListAccess;
  isShared: boolean;
  defaultView: number;
  position: string;
  isArchived: boolean;
  openCount: number;
  /** The user's own, for what has no list yet; shown under the reader's word for it. */
  isInbox: boolean;
  isFavorite: boolean;
}

export interface TodoSection extends Row {
  listId: string;
  name: string;
  position: string;
}

export interface TodoLabel extends Row {
  listId: string;
  name: string;
  /** `#rrggbb`. */
  color: string;
}

export interface TodoItem extends AuditedRow {
  listId: string;
  sectionId?: string | null;
  parentId?: string | null;
  title: string;
  description?: string | null;
  status: TodoStatus;
  priority: TodoPriority;
  startDate?: string | null;
  startTime?: string | null;
  dueDate?: string | null;
  dueTime?: string | null;
  /** IANA name, set exactly when one of the times is. */
  timeZone?: string | null;
  /** RFC 5545 RRULE; none when the item does not recur. */
  recurrence?: string | null;
  recurrenceBasis?: RecurrenceBasis;
  /** The date this occurrence has by the rule: another than the due date once it was put off. */
  occurrenceDate?: string | null;
  seriesId?: string | null;
  estimateMinutes?: number | null;
  timeSpentMinutes: number;
  /** Labels of the list; one that was deleted shows nothing. */
  labelIds: string[];
  assigneeIds: string[];
  /** Items of the list that have to be done first. */
  blockedByIds: string[];
  position: string;
  completedAt?: string | null;
  completedById?: string | null;
  commentCount?: number;
  /** When a comment last came, changed or went. */
  commentsChangedAt?: string | null;
}

export interface ListShare {
  userId: string;
  userName: string;
  name?: string | null;
  surname?: string | null;
  email: string;
  permission: ListAccess;
  creationTime: string;
}

export type AnyRow = TodoItem | TodoSection | TodoLabel | TodoList;

/** Rows of one list changed after a sequence: an answer to `changes`, or (with `previousSequence`) a broadcast. */
export interface ListChanges {
  listId: string;
  sequence: number;
  /** The answer starts from nothing: what was known before is void. */
  reset?: boolean;
  list?: TodoList | null;
  sections: TodoSection[];
  labels: TodoLabel[];
  items: TodoItem[];
  deletedItemIds: string[];
  deletedSectionIds: string[];
  deletedLabelIds: string[];
  hasMore?: boolean;
}

export interface ListBroadcast extends ListChanges {
  previousSequence: number;
  actorId?: string | null;
  mutationId?: string | null;
}

export interface PresentUser {
  userId: string;
  userName: string;
  itemId?: string | null;
  field?: string | null;
}

export interface UserSuggestion {
  id: string;
  userName: string;
  name?: string | null;
  surname?: string | null;
  email?: string | null;
}

export const isDone = (item: TodoItem): boolean =>
  item.status === TodoStatus.Completed || item.status === TodoStatus.Cancelled;

/** The feature without which a tenant's lists stay their owners' own. */
export const sharingFeature = 'Todo.Sharing';

export const canEdit = (access: ListAccess): boolean => access >= ListAccess.Edit;
export const canShare = (access: ListAccess): boolean => access >= ListAccess.Admin;
