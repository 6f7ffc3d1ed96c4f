import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface CreateTenantDto {
  name: string;
  adminEmailAddress: string;
  adminPassword: string;
  editionId?: string | null;
  connectionString?: string | null;
}

export interface GetTenantsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
}

export interface SetTenantActivationDto {
  isActive: boolean;
}

export interface SetTenantEditionDto {
  editionId?: string | null;
}

export interface TenantDto extends EntityDto<string> {
  name: string;
  isActive?: boolean;
  editionId?: string | null;
  editionName?: string | null;
  creationTime?: string;
  concurrencyStamp: string;
  extraProperties?: Record<string, object>;
}

export interface UpdateTenantDto {
  name: string;
  concurrencyStamp?: string | null;
}
