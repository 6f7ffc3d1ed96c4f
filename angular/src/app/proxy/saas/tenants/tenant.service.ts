import type { CreateTenantDto, TenantDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class TenantService {
  private restService = inject(RestService);
  apiName = 'AbpTenantManagement';
  

  create = (input: CreateTenantDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TenantDto>({
      method: 'POST',
      url: '/api/multi-tenancy/tenants',
      body: input,
    },
    { apiName: this.apiName,...config });
}