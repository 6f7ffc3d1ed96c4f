import { TodoItem } from '../todo-models';

export enum BulkAction {
  Complete = 1,
  Reopen = 2,
  Delete = 3,
  Move = 4,
}

/** One change of many items; `listId` and `sectionId` say where a move goes. */
export interface BulkChange {
  ids: string[];
  action?: BulkAction;
  listId?: string;
  sectionId?: string | null;
  patch?: Partial<Pick<TodoItem, 'status' | 'priority' | 'dueDate' | 'dueTime' | 'timeZone'>> & {
    addLabelIds?: string[];
    removeLabelIds?: string[];
    addAssigneeIds?: string[];
    removeAssigneeIds?: string[];
  };
}

export interface BulkResult {
  results: { id: string; item?: TodoItem | null; errorCode?: string | null; errorMessage?: string | null }[];
  succeededCount: number;
  failedCount: number;
}
