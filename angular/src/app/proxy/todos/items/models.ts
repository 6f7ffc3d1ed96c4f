import type { MutationInput } from '../changes/models';
import type { BulkItemAction } from './bulk-item-action.enum';
import type { TodoStatus } from './todo-status.enum';
import type { TodoPriority } from './todo-priority.enum';
import type { RecurrenceBasis } from '../recurrence/recurrence-basis.enum';
import type { AuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface BulkItemResultDto {
  id?: string;
  item?: TodoItemDto | null;
  errorCode?: string | null;
  errorMessage?: string | null;
}

export interface BulkItemsDto extends MutationInput {
  create?: CreateTodoItemDto[] | null;
  ids?: string[] | null;
  patch?: BulkPatchDto | null;
  action?: BulkItemAction | null;
  listId?: string | null;
  sectionId?: string | null;
}

export interface BulkItemsResultDto {
  results?: BulkItemResultDto[];
  succeededCount?: number;
  failedCount?: number;
}

export interface BulkPatchDto {
  status?: TodoStatus | null;
  priority?: TodoPriority | null;
  startDate?: string | null;
  startTime?: string | null;
  dueDate?: string | null;
  dueTime?: string | null;
  timeZone?: string | null;
  estimateMinutes?: number | null;
  addLabelIds?: string[];
  removeLabelIds?: string[];
  addAssigneeIds?: string[];
  removeAssigneeIds?: string[];
}

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
  recurrence?: string | null;
  recurrenceBasis?: RecurrenceBasis;
  recurrenceExceptions?: string[] | null;
  estimateMinutes?: number | null;
  labelIds?: string[];
  assigneeIds?: string[];
  blockedByIds?: string[];
  afterId?: string | null;
  beforeId?: string | null;
}

export interface DuplicateTodoItemDto extends MutationInput {
  listId?: string | null;
  sectionId?: string | null;
  parentId?: string | null;
  afterId?: string | null;
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
  recurrenceBasis?: RecurrenceBasis;
  recurrenceStart?: string | null;
  recurrenceExceptions?: string[];
  occurrenceDate?: string | null;
  seriesId?: string | null;
  estimateMinutes?: number | null;
  timeSpentMinutes?: number;
  labelIds?: string[];
  assigneeIds?: string[];
  blockedByIds?: string[];
  position?: string;
  completedAt?: string | null;
  completedById?: string | null;
  commentCount?: number;
  commentsChangedAt?: string | null;
  sequence?: number;
  concurrencyStamp?: string;
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
  recurrence?: string | null;
  recurrenceBasis?: RecurrenceBasis | null;
  recurrenceExceptions?: string[] | null;
  estimateMinutes?: number | null;
  timeSpentMinutes?: number | null;
  labelIds?: string[] | null;
  assigneeIds?: string[] | null;
  blockedByIds?: string[] | null;
  concurrencyStamp?: string | null;
}

export interface GetTodoItemsInput extends PagedAndSortedResultRequestDto {
  listId?: string | null;
  query?: string | null;
  timeZone?: string | null;
  cursor?: string | null;
}

export interface TodoItemPageDto {
  items?: TodoItemDto[];
  totalCount?: number;
  nextCursor?: string | null;
}
