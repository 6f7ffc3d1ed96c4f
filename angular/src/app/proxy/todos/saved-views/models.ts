import type { ListViewKind } from '../lists/list-view-kind.enum';
import type { AuditedEntityDto } from '@abp/ng.core';

export interface CreateSavedViewDto {
  id?: string | null;
  listId?: string | null;
  name: string;
  color?: string | null;
  icon?: string | null;
  query?: string | null;
  kind?: ListViewKind;
  groupBy?: string | null;
  sorting?: string | null;
  columns?: string[] | null;
}

export interface SavedViewDto extends AuditedEntityDto<string> {
  ownerId?: string;
  isOwner?: boolean;
  listId?: string | null;
  name?: string;
  color?: string | null;
  icon?: string | null;
  query?: string;
  kind?: ListViewKind;
  groupBy?: string | null;
  sorting?: string | null;
  columns?: string[];
  isFavorite?: boolean;
  position?: string;
}

export interface UpdateSavedViewDto {
  name?: string | null;
  color?: string | null;
  icon?: string | null;
  query?: string | null;
  kind?: ListViewKind | null;
  groupBy?: string | null;
  sorting?: string | null;
  columns?: string[] | null;
}
