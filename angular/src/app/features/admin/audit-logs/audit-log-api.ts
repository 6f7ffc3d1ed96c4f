import { inject, Injectable } from '@angular/core';
import { RestService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { AuditLogDetailDto, AuditLogPageDto, AuditLogService } from '../../../proxy/administration/audit-logs';
import { quiet } from '../parts/quiet';
import { AuditLogFilter, inputOf } from './audit-log-filter';

/** The audit log's routes; a file is no JSON, so that the generated proxy has no export. */
@Injectable({ providedIn: 'root' })
export class AuditLogApi {
  private readonly logs = inject(AuditLogService);
  private readonly rest = inject(RestService);

  /** Newest first, from `cursor` on. */
  page(filter: AuditLogFilter, cursor: string | undefined, maxResultCount: number): Promise<AuditLogPageDto> {
    return firstValueFrom(this.logs.getList({ ...inputOf(filter), cursor, maxResultCount }, quiet));
  }

  one(id: string): Promise<AuditLogDetailDto> {
    return firstValueFrom(this.logs.get(id, quiet));
  }

  /** The same rows as a file of comma-separated values. */
  csv(filter: AuditLogFilter): Promise<Blob> {
    const url = '/api/audit-logging/audit-logs/export';
    return firstValueFrom(
      this.rest.request<unknown, Blob>({ method: 'GET', url, params: filter, responseType: 'blob' }, quiet),
    );
  }
}
