import type { CreateSavedViewDto, SavedViewDto, UpdateSavedViewDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class SavedViewService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  create = (input: CreateSavedViewDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, SavedViewDto>({
      method: 'POST',
      url: '/api/todo/saved-views',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/saved-views/${id}`,
    },
    { apiName: this.apiName,...config });
  

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, SavedViewDto>({
      method: 'GET',
      url: `/api/todo/saved-views/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getList = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<SavedViewDto>>({
      method: 'GET',
      url: '/api/todo/saved-views',
    },
    { apiName: this.apiName,...config });
  

  patch = (id: string, input: UpdateSavedViewDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, SavedViewDto>({
      method: 'PATCH',
      url: `/api/todo/saved-views/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
}