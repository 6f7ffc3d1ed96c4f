import type { EntityDto } from '@abp/ng.core';

export interface ApplicationAuthorizationDto extends EntityDto<string> {
  clientId: string;
  applicationName: string;
  scopes: string[];
  creationTime?: string;
  lastUsedTime?: string | null;
}
