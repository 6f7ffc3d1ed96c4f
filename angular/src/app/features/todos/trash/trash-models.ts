import { RowType } from '../activity/activity-models';

// The wire's rows, field for field.

export interface TrashEntry {
  id: string;
  rowType: RowType;
  name: string;
  listId: string;
  listName: string;
  itemId?: string | null;
  deletedById?: string | null;
  deletedByName?: string | null;
  deletedAt: string;
  purgeAt: string;
  canPurge: boolean;
}

/** Last deleted first. */
export interface TrashPage {
  items: TrashEntry[];
  nextCursor?: string | null;
}
