import type { CreateTodoItemDto, DuplicateTodoItemDto, MoveTodoItemDto, TodoItemDto, UpdateTodoItemDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class TodoItemService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  complete = (id: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/complete`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  create = (input: CreateTodoItemDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: '/api/todo/items',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/items/${id}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  duplicate = (id: string, input: DuplicateTodoItemDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/duplicate`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'GET',
      url: `/api/todo/items/${id}`,
    },
    { apiName: this.apiName,...config });
  

  move = (id: string, input: MoveTodoItemDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/move`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  patch = (id: string, input: UpdateTodoItemDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'PATCH',
      url: `/api/todo/items/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  reopen = (id: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/reopen`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  restore = (id: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/restore`,
      body: input,
    },
    { apiName: this.apiName,...config });
}