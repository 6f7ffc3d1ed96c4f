// The wire's rows, field for field.

/** What the search form holds; empty strings ask for nothing. Times are UTC instants. */
export interface AuditLogFilter {
  startTime?: string;
  endTime?: string;
  userName?: string;
  serviceName?: string;
  methodName?: string;
  hasException?: string;
  minExecutionDuration?: string;
  correlationId?: string;
  entityType?: string;
  entityId?: string;
}

export const filterKeys = [
  'startTime',
  'endTime',
  'userName',
  'serviceName',
  'methodName',
  'hasException',
  'minExecutionDuration',
  'correlationId',
  'entityType',
  'entityId',
] as const satisfies (keyof AuditLogFilter)[];

export enum EntityChangeType {
  Created = 0,
  Updated = 1,
  Deleted = 2,
}

export interface AuditLogRow {
  id: string;
  executionTime: string;
  /** Milliseconds. */
  executionDuration: number;
  userName?: string | null;
  tenantId?: string | null;
  serviceName: string;
  methodName: string;
  hasException: boolean;
}

export interface AuditLog extends AuditLogRow {
  userId?: string | null;
  clientIpAddress?: string | null;
  clientId?: string | null;
  /** The client's user agent. */
  browserInfo?: string | null;
  httpMethod?: string | null;
  url?: string | null;
  httpStatusCode?: number | null;
  correlationId?: string | null;
  /** JSON; secrets are masked by the server. */
  parameters?: string | null;
  exception?: string | null;
  entityChanges: EntityChange[];
}

export interface EntityChange {
  id?: string;
  entityType: string;
  entityId: string;
  changeType: EntityChangeType;
  propertyChanges: PropertyChange[];
}

/** Values as JSON; null stands for nothing. */
export interface PropertyChange {
  name: string;
  oldValue?: string | null;
  newValue?: string | null;
}

export interface AuditLogPage {
  items: AuditLogRow[];
  /** Where the next page begins; null at the end. */
  nextCursor?: string | null;
}
