import type { EntityDto } from '@abp/ng.core';

export interface CreatePersonalAccessTokenDto {
  name: string;
  scopes?: string[];
  expirationTime?: string;
}

export interface PersonalAccessTokenDto extends EntityDto<string> {
  name: string;
  scopes: string[];
  creationTime?: string;
  expirationTime?: string;
  lastUsedTime?: string | null;
  token?: string | null;
}
