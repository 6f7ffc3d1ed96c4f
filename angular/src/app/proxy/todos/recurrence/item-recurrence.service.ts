import type { PostponeItemDto, RecurrencePreviewDto, RecurrencePreviewInput, SkipOccurrenceInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { TodoItemDto } from '../items/models';

@Injectable({
  providedIn: 'root',
})
export class ItemRecurrenceService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  postpone = (id: string, input: PostponeItemDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/postpone`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  recurrencePreview = (input: RecurrencePreviewInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RecurrencePreviewDto>({
      method: 'POST',
      url: '/api/todo/items/recurrence-preview',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  skipOccurrence = (id: string, input?: SkipOccurrenceInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemDto>({
      method: 'POST',
      url: `/api/todo/items/${id}/skip-occurrence`,
      body: input,
    },
    { apiName: this.apiName,...config });
}