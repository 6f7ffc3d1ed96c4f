import type { EntityDto } from '@abp/ng.core';
import type { ActivityRowType } from '../activities/activity-row-type.enum';

export interface EmptiedTrashDto {
  count?: number;
  hasMore?: boolean;
}

export interface GetTrashInput {
  maxResultCount?: number;
  cursor?: string | null;
}

export interface TrashEntryDto extends EntityDto<string> {
  rowType?: ActivityRowType;
  name?: string;
  listId?: string;
  listName?: string;
  itemId?: string | null;
  deletedById?: string | null;
  deletedByName?: string | null;
  deletedAt?: string;
  purgeAt?: string;
  canPurge?: boolean;
}

export interface TrashPageDto {
  items?: TrashEntryDto[];
  nextCursor?: string | null;
}
