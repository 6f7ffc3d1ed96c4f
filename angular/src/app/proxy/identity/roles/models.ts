import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface CreateRoleDto {
  name: string;
  isDefault?: boolean;
  isPublic?: boolean;
}

export interface GetRolesInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
}

export interface RoleDto extends EntityDto<string> {
  name: string;
  isDefault?: boolean;
  isStatic?: boolean;
  isPublic?: boolean;
  concurrencyStamp: string;
  extraProperties?: Record<string, object>;
}

export interface UpdateRoleDto extends CreateRoleDto {
  concurrencyStamp?: string | null;
}
