import type { MutationInput } from '../changes/models';
import type { EntityDto } from '@abp/ng.core';

export interface CreateTodoSectionDto extends MutationInput {
  id?: string | null;
  listId: string;
  name: string;
  afterId?: string | null;
}

export interface MoveTodoSectionDto extends MutationInput {
  afterId?: string | null;
  beforeId?: string | null;
}

export interface TodoSectionDto extends EntityDto<string> {
  listId?: string;
  name?: string;
  position?: string;
  sequence?: number;
}

export interface UpdateTodoSectionDto extends MutationInput {
  name?: string | null;
}
