// The wire's rows, field for field; enums are numbers there.

export enum ActivityKind {
  Created = 1,
  Updated = 2,
  Deleted = 3,
  Restored = 4,
  MovedAway = 5,
  Reordered = 6,
}

export enum RowType {
  List = 1,
  Section = 2,
  Item = 3,
  Label = 4,
  Comment = 5,
}

export enum ActivityCause {
  Change = 0,
  Undo = 1,
  Redo = 2,
  Revert = 3,
  RestoreToMoment = 4,
}

export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

export interface Activity {
  id: string;
  listId: string;
  itemId?: string | null;
  rowType: RowType;
  rowId: string;
  name: string;
  kind: ActivityKind;
  changes: FieldChange[];
  cause: ActivityCause;
  userId?: string | null;
  userName?: string | null;
  client?: string | null;
  at: string;
}

export interface ActivityPage {
  items: Activity[];
  /** What ids in the changes are called now. */
  names: Record<string, string>;
  nextCursor?: string | null;
}
