import type { CreateListShareDto, ListShareDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ListShareService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  create = (listId: string, input: CreateListShareDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListShareDto>({
      method: 'POST',
      url: `/api/todo/lists/${listId}/shares`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (listId: string, userId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/lists/${listId}/shares/${userId}`,
    },
    { apiName: this.apiName,...config });
  

  getList = (listId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<ListShareDto>>({
      method: 'GET',
      url: `/api/todo/lists/${listId}/shares`,
    },
    { apiName: this.apiName,...config });
}