import type { EntityDto } from '@abp/ng.core';
import type { EntityChangeType } from './entity-change-type.enum';

export interface AuditLogDetailDto extends AuditLogDto {
  parameters: string;
  exception?: string | null;
  entityChanges: EntityChangeDto[];
}

export interface AuditLogDto extends EntityDto<string> {
  tenantId?: string | null;
  userId?: string | null;
  userName?: string | null;
  serviceName: string;
  methodName: string;
  httpMethod?: string | null;
  url?: string | null;
  httpStatusCode?: number | null;
  executionTime?: string;
  executionDuration?: number;
  clientIpAddress?: string | null;
  clientId?: string | null;
  browserInfo?: string | null;
  correlationId?: string | null;
  hasException?: boolean;
}

export interface AuditLogFilterInput {
  startTime?: string | null;
  endTime?: string | null;
  tenantId?: string | null;
  userName?: string | null;
  serviceName?: string | null;
  methodName?: string | null;
  httpMethod?: string | null;
  hasException?: boolean | null;
  minExecutionDuration?: number | null;
  correlationId?: string | null;
  entityType?: string | null;
  entityId?: string | null;
}

export interface AuditLogPageDto {
  items?: AuditLogDto[];
  nextCursor?: string | null;
}

export interface EntityChangeDto {
  entityType?: string;
  entityId?: string;
  changeType?: EntityChangeType;
  propertyChanges?: PropertyChangeDto[];
}

export interface GetAuditLogsInput extends AuditLogFilterInput {
  cursor?: string | null;
  maxResultCount?: number;
}

export interface PropertyChangeDto {
  name?: string;
  oldValue?: string | null;
  newValue?: string | null;
}
