import type { AuditLogDetailDto, AuditLogPageDto, GetAuditLogsInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class AuditLogService {
  private restService = inject(RestService);
  apiName = 'AuditLogging';
  

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AuditLogDetailDto>({
      method: 'GET',
      url: `/api/audit-logging/audit-logs/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getList = (input: GetAuditLogsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, AuditLogPageDto>({
      method: 'GET',
      url: '/api/audit-logging/audit-logs',
      params: { cursor: input.cursor, maxResultCount: input.maxResultCount, startTime: input.startTime, endTime: input.endTime, tenantId: input.tenantId, userName: input.userName, serviceName: input.serviceName, methodName: input.methodName, httpMethod: input.httpMethod, hasException: input.hasException, minExecutionDuration: input.minExecutionDuration, correlationId: input.correlationId, entityType: input.entityType, entityId: input.entityId },
    },
    { apiName: this.apiName,...config });
}