import type { ActivityPageDto, GetActivitiesInput, RevertItemInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { TodoItemDto } from '../items/models';

@Injectable({
  providedIn: 'root',
})
export class ItemHistoryService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  getHistory = (id: string, input: GetActivitiesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ActivityPageDto>({
      method: 'GET',
      url: `/api/todo/items/${id}/history`,
      params: { maxResultCount: input.maxResultCount, cursor: input.cursor },
    },
    { apiName: this.apiName,...config });
  

  revert = (id: string, input: RevertItemInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/revert`,
      body: input,
    },
    { apiName: this.apiName,...config });
}