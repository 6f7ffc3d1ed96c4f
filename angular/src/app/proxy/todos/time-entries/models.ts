import type { MutationInput } from '../changes/models';
import type { EntityDto } from '@abp/ng.core';

export interface CreateTimeEntryDto extends MutationInput {
  minutes?: number;
}

export interface TimeEntryDto extends EntityDto<string> {
  itemId?: string;
  listId?: string;
  itemTitle?: string;
  userId?: string;
  userName?: string | null;
  startedAt?: string;
  endedAt?: string | null;
  minutes?: number;
}
