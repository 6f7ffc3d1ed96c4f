import type { UserSessionDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class UserSessionService {
  private restService = inject(RestService);
  apiName = 'AbpAccount';
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/account/sessions/${id}`,
    },
    { apiName: this.apiName,...config });
  

  deleteOthers = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: '/api/account/sessions',
    },
    { apiName: this.apiName,...config });
  

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<UserSessionDto>>({
      method: 'GET',
      url: '/api/account/sessions',
    },
    { apiName: this.apiName,...config });
}