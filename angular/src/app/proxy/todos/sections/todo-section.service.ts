import type { CreateTodoSectionDto, MoveTodoSectionDto, TodoSectionDto, UpdateTodoSectionDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class TodoSectionService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  create = (input: CreateTodoSectionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoSectionDto>({
      method: 'POST',
      url: '/api/todo/sections',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/sections/${id}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  move = (id: string, input: MoveTodoSectionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoSectionDto>({
      method: 'POST',
      url: `/api/todo/sections/${id}/move`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  patch = (id: string, input: UpdateTodoSectionDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoSectionDto>({
      method: 'PATCH',
      url: `/api/todo/sections/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
}