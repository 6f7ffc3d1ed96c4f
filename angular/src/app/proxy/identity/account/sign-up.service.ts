import type { SignUpDto, SignedUpTenantDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class SignUpService {
  private restService = inject(RestService);
  apiName = 'AbpAccount';
  

  create = (input: SignUpDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, SignedUpTenantDto>({
      method: 'POST',
      url: '/api/account/sign-up',
      body: input,
    },
    { apiName: this.apiName,...config });
}