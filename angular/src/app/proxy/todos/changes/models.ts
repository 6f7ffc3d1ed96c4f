import type { TodoListDto } from '../lists/models';
import type { TodoSectionDto } from '../sections/models';
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
  items?: TodoItemDto[];
  deletedItemIds?: string[];
  deletedSectionIds?: string[];
  hasMore?: boolean;
}
