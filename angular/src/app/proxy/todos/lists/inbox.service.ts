import type { TodoListDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class InboxService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, TodoListDto>({
      method: 'GET',
      url: '/api/todo/lists/inbox',
    },
    { apiName: this.apiName,...config });
}