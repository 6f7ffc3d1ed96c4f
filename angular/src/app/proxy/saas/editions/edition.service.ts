import type { CreateEditionDto, EditionDto, GetEditionsInput, UpdateEditionDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class EditionService {
  private restService = inject(RestService);
  apiName = 'AbpTenantManagement';
  

  create = (input: CreateEditionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EditionDto>({
      method: 'POST',
      url: '/api/multi-tenancy/editions',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, moveTenantsTo?: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/multi-tenancy/editions/${id}`,
      params: { moveTenantsTo },
    },
    { apiName: this.apiName,...config });
  

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EditionDto>({
      method: 'GET',
      url: `/api/multi-tenancy/editions/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getList = (input: GetEditionsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<EditionDto>>({
      method: 'GET',
      url: '/api/multi-tenancy/editions',
      params: { filter: input.filter, sorting: input.sorting, skipCount: input.skipCount, maxResultCount: input.maxResultCount },
    },
    { apiName: this.apiName,...config });
  

  update = (id: string, input: UpdateEditionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, EditionDto>({
      method: 'PUT',
      url: `/api/multi-tenancy/editions/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
}