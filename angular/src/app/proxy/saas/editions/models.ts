import type { EntityDto, PagedAndSortedResultRequestDto } from '@abp/ng.core';

export interface CreateEditionDto {
  displayName: string;
}

export interface EditionDto extends EntityDto<string> {
  displayName: string;
  tenantCount?: number;
  creationTime?: string;
  concurrencyStamp: string;
}

export interface GetEditionsInput extends PagedAndSortedResultRequestDto {
  filter?: string | null;
}

export interface UpdateEditionDto {
  displayName: string;
  concurrencyStamp?: string | null;
}
