import type { CreateTodoLabelDto, GetTodoLabelsInput, TodoLabelDto, UpdateTodoLabelDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class TodoLabelService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  create = (input: CreateTodoLabelDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoLabelDto>({
      method: 'POST',
      url: '/api/todo/labels',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/labels/${id}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  getList = (input: GetTodoLabelsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<TodoLabelDto>>({
      method: 'GET',
      url: '/api/todo/labels',
      params: { listId: input.listId },
    },
    { apiName: this.apiName,...config });
  

  patch = (id: string, input: UpdateTodoLabelDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoLabelDto>({
      method: 'PATCH',
      url: `/api/todo/labels/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
}