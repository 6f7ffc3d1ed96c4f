import type { CommentDto, CommentPageDto, CreateCommentDto, GetCommentsInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ItemCommentService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  create = (id: string, input: CreateCommentDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CommentDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/comments`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  getList = (id: string, input: GetCommentsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, CommentPageDto>({
      method: 'GET',
      url: `/api/todo/items/${id}/comments`,
      params: { maxResultCount: input.maxResultCount, cursor: input.cursor },
    },
    { apiName: this.apiName,...config });
}