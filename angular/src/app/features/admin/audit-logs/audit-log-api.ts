import { inject, Injectable } from '@angular/core';
import { Rest, RestService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { quiet } from '../parts/quiet';
import { AuditLog, AuditLogFilter, AuditLogPage } from './audit-log-models';

const url = '/api/audit-logging/audit-logs';

/** The audit log's routes. */
@Injectable({ providedIn: 'root' })
export class AuditLogApi {
  private readonly rest = inject(RestService);

  /** Newest first, from `cursor` on. */
  page(filter: AuditLogFilter, cursor: string | undefined, maxResultCount: number): Promise<AuditLogPage> {
    return this.get({ url, params: { ...filter, cursor, maxResultCount } });
  }

  one(id: string): Promise<AuditLog> {
    return this.get({ url: `${url}/${id}` });
  }

  /** The same rows as a file of comma-separated values. */
  csv(filter: AuditLogFilter): Promise<Blob> {
    return this.get({ url: `${url}/export`, params: filter, responseType: 'blob' });
  }

  private get<T>(request: Omit<Rest.Request<unknown>, 'method'>): Promise<T> {
    return firstValueFrom(this.rest.request<unknown, T>({ method: 'GET', ...request }, quiet));
  }
}
