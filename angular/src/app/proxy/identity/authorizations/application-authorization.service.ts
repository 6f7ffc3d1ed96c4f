import type { ApplicationAuthorizationDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ApplicationAuthorizationService {
  private restService = inject(RestService);
  apiName = 'AbpAccount';
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/account/authorizations/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<ApplicationAuthorizationDto>>({
      method: 'GET',
      url: '/api/account/authorizations',
    },
    { apiName: this.apiName,...config });
}