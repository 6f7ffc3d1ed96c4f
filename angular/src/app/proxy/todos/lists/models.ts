import type { ListAccess } from './list-access.enum';
import type { MutationInput } from '../changes/models';
import type { AuditedEntityDto, PagedResultRequestDto } from '@abp/ng.core';
import type { ListViewKind } from './list-view-kind.enum';

export interface CreateListShareDto {
  userNameOrEmail: string;
  permission?: ListAccess;
}

export interface CreateTodoListDto extends MutationInput {
  id?: string | null;
  name: string;
  color?: string | null;
  icon?: string | null;
}

export interface GetTodoListsInput extends PagedResultRequestDto {
}

export interface ListShareDto {
  userId?: string;
  userName?: string;
  name?: string | null;
  surname?: string | null;
  email?: string;
  permission?: ListAccess;
  creationTime?: string;
}

export interface TodoListDto extends AuditedEntityDto<string> {
  name?: string;
  color?: string | null;
  icon?: string | null;
  ownerId?: string;
  ownerName?: string | null;
  isOwner?: boolean;
  access?: ListAccess;
  isShared?: boolean;
  defaultView?: ListViewKind;
  position?: string;
  isArchived?: boolean;
  isInbox?: boolean;
  isFavorite?: boolean;
  openCount?: number;
  sequence?: number;
  concurrencyStamp?: string;
}

export interface UpdateTodoListDto extends MutationInput {
  name?: string | null;
  color?: string | null;
  icon?: string | null;
  defaultView?: ListViewKind | null;
  isArchived?: boolean | null;
  concurrencyStamp?: string | null;
}
