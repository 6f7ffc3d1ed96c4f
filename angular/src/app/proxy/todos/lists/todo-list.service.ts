import type { CreateTodoListDto, GetTodoListsInput, TodoListDto, UpdateTodoListDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ListChangesDto, MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class TodoListService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  create = (input: CreateTodoListDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoListDto>({
      method: 'POST',
      url: '/api/todo/lists',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/lists/${id}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoListDto>({
      method: 'GET',
      url: `/api/todo/lists/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getChanges = (id: string, since?: number, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListChangesDto>({
      method: 'GET',
      url: `/api/todo/lists/${id}/changes`,
      params: { since },
    },
    { apiName: this.apiName,...config });
  

  getList = (input: GetTodoListsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<TodoListDto>>({
      method: 'GET',
      url: '/api/todo/lists',
      params: { skipCount: input.skipCount, maxResultCount: input.maxResultCount },
    },
    { apiName: this.apiName,...config });
  

  patch = (id: string, input: UpdateTodoListDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoListDto>({
      method: 'PATCH',
      url: `/api/todo/lists/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
}