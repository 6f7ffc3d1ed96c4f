import type { IdentitySettingsDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class IdentitySettingsService {
  private restService = inject(RestService);
  apiName = 'AbpIdentity';
  

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, IdentitySettingsDto>({
      method: 'GET',
      url: '/api/setting-management/identity',
    },
    { apiName: this.apiName,...config });
  

  update = (input: IdentitySettingsDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'PUT',
      url: '/api/setting-management/identity',
      body: input,
    },
    { apiName: this.apiName,...config });
}