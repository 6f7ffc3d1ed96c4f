import type { MutationInput } from '../changes/models';
import type { EntityDto } from '@abp/ng.core';

export interface CreateTodoLabelDto extends MutationInput {
  id?: string | null;
  listId: string;
  name: string;
  color?: string | null;
}

export interface GetTodoLabelsInput {
  listId: string;
}

export interface TodoLabelDto extends EntityDto<string> {
  listId?: string;
  name?: string;
  color?: string;
  sequence?: number;
}

export interface UpdateTodoLabelDto extends MutationInput {
  name?: string | null;
  color?: string | null;
}
