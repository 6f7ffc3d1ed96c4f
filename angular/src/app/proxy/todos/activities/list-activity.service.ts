import type { ActivityPageDto, GetActivitiesInput } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class ListActivityService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  getActivity = (id: string, input: GetActivitiesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ActivityPageDto>({
      method: 'GET',
      url: `/api/todo/lists/${id}/activity`,
      params: { maxResultCount: input.maxResultCount, cursor: input.cursor },
    },
    { apiName: this.apiName,...config });
}