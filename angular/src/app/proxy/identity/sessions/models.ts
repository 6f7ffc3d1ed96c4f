import type { EntityDto } from '@abp/ng.core';

export interface UserSessionDto extends EntityDto<string> {
  clientName?: string | null;
  device?: string | null;
  ipAddress?: string | null;
  creationTime?: string;
  lastUsedTime?: string;
  isCurrent?: boolean;
}
