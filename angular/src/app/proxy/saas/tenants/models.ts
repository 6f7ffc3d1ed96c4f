import type { EntityDto } from '@abp/ng.core';

export interface CreateTenantDto {
  name: string;
  adminEmailAddress: string;
  adminPassword: string;
}

export interface TenantDto extends EntityDto<string> {
  name: string;
  isActive?: boolean;
  concurrencyStamp: string;
  extraProperties?: Record<string, object>;
}
