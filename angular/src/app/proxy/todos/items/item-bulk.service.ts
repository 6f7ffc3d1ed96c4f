import type { BulkItemsDto, BulkItemsResultDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ItemBulkService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  bulk = (input: BulkItemsDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, BulkItemsResultDto>({
      method: 'POST',
      url: '/api/todo/items/bulk',
      body: input,
    },
    { apiName: this.apiName,...config });
}