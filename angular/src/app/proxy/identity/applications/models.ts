import type { EntityDto } from '@abp/ng.core';

export interface ApplicationDto extends EntityDto<string> {
  clientId: string;
  displayName: string;
  type: string;
  consent: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  grantTypes: string[];
  scopes: string[];
  isStatic?: boolean;
  clientSecret?: string | null;
}

export interface ApplicationSecretDto {
  clientSecret?: string;
}

export interface CreateApplicationDto extends UpdateApplicationDto {
  clientId: string;
  type?: string;
}

export interface UpdateApplicationDto {
  displayName: string;
  consent?: string;
  redirectUris?: string[];
  postLogoutRedirectUris?: string[];
  grantTypes?: string[];
  scopes?: string[];
}
