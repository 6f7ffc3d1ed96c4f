import * as AuditLogs from './audit-logs';
import * as Settings from './settings';
export { AuditLogs, Settings };
