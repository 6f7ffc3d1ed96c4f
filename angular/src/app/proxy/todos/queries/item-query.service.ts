import type { CountItemsInput, QuerySuggestionDto, SuggestQueryInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { GetTodoItemsInput, TodoItemPageDto } from '../items/models';

@Injectable({
  providedIn: 'root',
})
export class ItemQueryService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  count = (input: CountItemsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<number>>({
      method: 'POST',
      url: '/api/todo/items/query-counts',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  getList = (input: GetTodoItemsInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoItemPageDto>({
      method: 'GET',
      url: '/api/todo/items',
      params: { listId: input.listId, query: input.query, timeZone: input.timeZone, cursor: input.cursor, sorting: input.sorting, skipCount: input.skipCount, maxResultCount: input.maxResultCount },
    },
    { apiName: this.apiName,...config });
  

  suggest = (input: SuggestQueryInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<QuerySuggestionDto>>({
      method: 'POST',
      url: '/api/todo/items/query-suggestions',
      body: input,
    },
    { apiName: this.apiName,...config });
}