import type { MutationInput } from '../changes/models';
import type { RecurrenceBasis } from '../recurrence/recurrence-basis.enum';
import type { TodoPriority } from '../items/todo-priority.enum';
import type { TodoItemDto } from '../items/models';

export interface QuickAddInput extends MutationInput {
  text: string;
  listId?: string | null;
  ids?: string[];
  sectionId?: string | null;
  parentId?: string | null;
  preview?: boolean;
  ignored?: QuickAddRangeDto[];
  typedAt?: string | null;
  timeZone?: string | null;
}

export interface QuickAddLineDto {
  title?: string;
  depth?: number;
  tokens?: QuickAddTokenDto[];
  dueDate?: string | null;
  dueTime?: string | null;
  timeZone?: string | null;
  recurrence?: string | null;
  recurrenceBasis?: RecurrenceBasis;
  priority?: TodoPriority;
  estimateMinutes?: number | null;
  description?: string | null;
  labels?: string[];
  assigneeIds?: string[];
  sectionId?: string | null;
}

export interface QuickAddRangeDto {
  start?: number;
  length?: number;
}

export interface QuickAddResultDto {
  title?: string;
  tokens?: QuickAddTokenDto[];
  lines?: QuickAddLineDto[];
  items?: TodoItemDto[];
}

export interface QuickAddTokenDto {
  kind?: string;
  start?: number;
  length?: number;
  text?: string;
  value?: string;
  description?: string | null;
}
