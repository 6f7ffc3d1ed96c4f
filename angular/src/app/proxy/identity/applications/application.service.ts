import type { ApplicationDto, ApplicationSecretDto, CreateApplicationDto, UpdateApplicationDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto, PagedResultRequestDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ApplicationService {
  private restService = inject(RestService);
  apiName = 'OpenIddict';
  

  create = (input: CreateApplicationDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ApplicationDto>({
      method: 'POST',
      url: '/api/openiddict/applications',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/openiddict/applications/${id}`,
    },
    { apiName: this.apiName,...config });
  

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ApplicationDto>({
      method: 'GET',
      url: `/api/openiddict/applications/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getList = (input: PagedResultRequestDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<ApplicationDto>>({
      method: 'GET',
      url: '/api/openiddict/applications',
      params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
    },
    { apiName: this.apiName,...config });
  

  renewSecret = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ApplicationSecretDto>({
      method: 'POST',
      url: `/api/openiddict/applications/${id}/secret`,
    },
    { apiName: this.apiName,...config });
  

  update = (id: string, input: UpdateApplicationDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ApplicationDto>({
      method: 'PUT',
      url: `/api/openiddict/applications/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
}