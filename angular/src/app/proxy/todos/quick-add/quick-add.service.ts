import type { QuickAddInput, QuickAddResultDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class QuickAddService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  quickAdd = (input: QuickAddInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, QuickAddResultDto>({
      method: 'POST',
      url: '/api/todo/items/quick-add',
      body: input,
    },
    { apiName: this.apiName,...config });
}