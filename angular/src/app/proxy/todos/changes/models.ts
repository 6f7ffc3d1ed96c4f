import type { TodoListDto } from '../lists/models';
import type { TodoSectionDto } from '../sections/models';
import type { TodoLabelDto } from '../labels/models';
import type { TodoItemDto } from '../items/models';

export interface MutationInput {
  mutationId?: string | null;
}

export interface ListChangesDto {
  listId?: string;
  sequence?: number;
  reset?: boolean;
  list?: TodoListDto | null;
  sections?: TodoSectionDto[];
  labels?: TodoLabelDto[];
  items?: TodoItemDto[];
  deletedItemIds?: string[];
  deletedSectionIds?: string[];
  deletedLabelIds?: string[];
  hasMore?: boolean;
}
