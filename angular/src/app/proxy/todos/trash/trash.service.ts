import type { EmptiedTrashDto, GetTrashInput, TrashEntryDto, TrashPageDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class TrashService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/trash/${id}`,
    },
    { apiName: this.apiName,...config });
  

  empty = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, EmptiedTrashDto>({
      method: 'DELETE',
      url: '/api/todo/trash',
    },
    { apiName: this.apiName,...config });
  

  getList = (input: GetTrashInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrashPageDto>({
      method: 'GET',
      url: '/api/todo/trash',
      params: { maxResultCount: input.maxResultCount, cursor: input.cursor },
    },
    { apiName: this.apiName,...config });
  

  restore = (id: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TrashEntryDto>({
      method: 'POST',
      url: `/api/todo/trash/${id}/restore`,
      body: input,
    },
    { apiName: this.apiName,...config });
}