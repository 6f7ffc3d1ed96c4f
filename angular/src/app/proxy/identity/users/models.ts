import type { FullAuditedEntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface CreateUserDto extends UserInputDto {
  password?: string | null;
  sendInvitation?: boolean;
}

export interface GetUsersInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
}

export interface LockUserDto {
  until?: string | null;
}

export interface SearchUsersInput {
  filter?: string | null;
  skipCount?: number;
  maxResultCount?: number;
}

export interface UpdateUserDto extends UserInputDto {
  password?: string | null;
  concurrencyStamp?: string | null;
}

export interface UpdateUserRolesDto {
  roleNames: string[];
}

export interface UserData {
  id?: string;
  tenantId?: string | null;
  userName?: string;
  name?: string | null;
  surname?: string | null;
  email?: string;
  emailConfirmed?: boolean;
  phoneNumber?: string | null;
  phoneNumberConfirmed?: boolean;
  displayName?: string;
}

export interface UserDto extends FullAuditedEntityDto<string> {
  tenantId?: string | null;
  userName: string;
  name?: string | null;
  surname?: string | null;
  email: string;
  emailConfirmed?: boolean;
  phoneNumber?: string | null;
  phoneNumberConfirmed?: boolean;
  isActive?: boolean;
  lockoutEnabled?: boolean;
  lockoutEnd?: string | null;
  concurrencyStamp: string;
  extraProperties?: Record<string, object>;
}

export interface UserInputDto {
  userName: string;
  name?: string | null;
  surname?: string | null;
  email: string;
  phoneNumber?: string | null;
  isActive?: boolean;
  lockoutEnabled?: boolean;
  roleNames?: string[] | null;
}
