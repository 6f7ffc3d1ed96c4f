import type { CreatePersonalAccessTokenDto, PersonalAccessTokenDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class PersonalAccessTokenService {
  private restService = inject(RestService);
  apiName = 'AbpAccount';
  

  create = (input: CreatePersonalAccessTokenDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PersonalAccessTokenDto>({
      method: 'POST',
      url: '/api/account/personal-access-tokens',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/account/personal-access-tokens/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<PersonalAccessTokenDto>>({
      method: 'GET',
      url: '/api/account/personal-access-tokens',
    },
    { apiName: this.apiName,...config });
}