import type { MutationInput } from '../changes/models';
import type { TodoPriority } from './todo-priority.enum';
import type { AuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';
import type { TodoStatus } from './todo-status.enum';

export interface CreateTodoItemDto extends MutationInput {
  id?: string | null;
  listId: string;
  title: string;
  description?: string | null;
  sectionId?: string | null;
  parentId?: string | null;
  priority?: TodoPriority;
  startDate?: string | null;
  startTime?: string | null;
  dueDate?: string | null;
  dueTime?: string | null;
  timeZone?: string | null;
  estimateMinutes?: number | null;
  afterId?: string | null;
  beforeId?: string | null;
}

export interface GetTodoItemsInput extends PagedAndSortedResultRequestDto {
  listId: string;
  cursor?: string | null;
}

export interface MoveTodoItemDto extends MutationInput {
  listId?: string | null;
  sectionId?: string | null;
  parentId?: string | null;
  afterId?: string | null;
  beforeId?: string | null;
}

export interface TodoItemDto extends AuditedEntityDto<string> {
  listId?: string;
  sectionId?: string | null;
  parentId?: string | null;
  title?: string;
  description?: string | null;
  status?: TodoStatus;
  priority?: TodoPriority;
  startDate?: string | null;
  startTime?: string | null;
  dueDate?: string | null;
  dueTime?: string | null;
  timeZone?: string | null;
  recurrence?: string | null;
  estimateMinutes?: number | null;
  timeSpentMinutes?: number;
  position?: string;
  completedAt?: string | null;
  completedById?: string | null;
  sequence?: number;
  concurrencyStamp?: string;
}

export interface TodoItemPageDto {
  items?: TodoItemDto[];
  totalCount?: number;
  nextCursor?: string | null;
}

export interface UpdateTodoItemDto extends MutationInput {
  title?: string | null;
  description?: string | null;
  status?: TodoStatus | null;
  priority?: TodoPriority | null;
  startDate?: string | null;
  startTime?: string | null;
  dueDate?: string | null;
  dueTime?: string | null;
  timeZone?: string | null;
  estimateMinutes?: number | null;
  timeSpentMinutes?: number | null;
  concurrencyStamp?: string | null;
}
