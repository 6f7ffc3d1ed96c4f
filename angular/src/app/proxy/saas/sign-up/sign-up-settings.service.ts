import type { SignUpSettingsDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class SignUpSettingsService {
  private restService = inject(RestService);
  apiName = 'AbpTenantManagement';
  

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, SignUpSettingsDto>({
      method: 'GET',
      url: '/api/setting-management/sign-up',
    },
    { apiName: this.apiName,...config });
  

  update = (input: SignUpSettingsDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'PUT',
      url: '/api/setting-management/sign-up',
      body: input,
    },
    { apiName: this.apiName,...config });
}