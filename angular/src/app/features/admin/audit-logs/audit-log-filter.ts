import { AuditLogFilterInput } from '../../../proxy/administration/audit-logs';

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
] as const satisfies (keyof AuditLogFilterInput)[];

/** What the form and the address hold: text alone; what is absent asks for nothing. Times are UTC instants. */
export type AuditLogFilter = Partial<Record<(typeof filterKeys)[number], string>>;

/** The same as the server takes it. */
export const inputOf = ({ hasException, minExecutionDuration, ...texts }: AuditLogFilter): AuditLogFilterInput => ({
  ...texts,
  hasException: hasException === undefined ? undefined : hasException === 'true',
  minExecutionDuration: minExecutionDuration === undefined ? undefined : Number(minExecutionDuration),
});
