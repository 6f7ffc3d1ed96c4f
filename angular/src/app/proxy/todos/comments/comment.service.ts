import type { CommentDto, UpdateCommentDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { ActivityPageDto, GetActivitiesInput } from '../activities/models';
import type { MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class CommentService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  delete = (id: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/comments/${id}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  getHistory = (id: string, input: GetActivitiesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ActivityPageDto>({
      method: 'GET',
      url: `/api/todo/comments/${id}/history`,
      params: { maxResultCount: input.maxResultCount, cursor: input.cursor },
    },
    { apiName: this.apiName,...config });
  

  patch = (id: string, input: UpdateCommentDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CommentDto>({
      method: 'PATCH',
      url: `/api/todo/comments/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  react = (id: string, emoji: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CommentDto>({
      method: 'PUT',
      url: `/api/todo/comments/${id}/reactions/${emoji}`,
    },
    { apiName: this.apiName,...config });
  

  unreact = (id: string, emoji: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CommentDto>({
      method: 'DELETE',
      url: `/api/todo/comments/${id}/reactions/${emoji}`,
    },
    { apiName: this.apiName,...config });
}