import type { TodoItemDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class ItemLinkService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  addBlocker = (id: string, blockerId: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'PUT',
      url: `/api/todo/items/${id}/blockers/${blockerId}`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  addLabel = (id: string, labelId: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'PUT',
      url: `/api/todo/items/${id}/labels/${labelId}`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  assign = (id: string, userId: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'PUT',
      url: `/api/todo/items/${id}/assignees/${userId}`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  removeBlocker = (id: string, blockerId: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'DELETE',
      url: `/api/todo/items/${id}/blockers/${blockerId}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  removeLabel = (id: string, labelId: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'DELETE',
      url: `/api/todo/items/${id}/labels/${labelId}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  unassign = (id: string, userId: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'DELETE',
      url: `/api/todo/items/${id}/assignees/${userId}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
}