import type { MomentDto, MomentInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ListMomentService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  restore = (id: string, input: MomentInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MomentDto>({
      method: 'POST',
      url: `/api/todo/lists/${id}/restore`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  restorePreview = (id: string, input: MomentInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, MomentDto>({
      method: 'POST',
      url: `/api/todo/lists/${id}/restore-preview`,
      body: input,
    },
    { apiName: this.apiName,...config });
}