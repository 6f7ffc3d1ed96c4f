import type { CreateTimeEntryDto, TimeEntryDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import type { MutationInput } from '../changes/models';

@Injectable({
  providedIn: 'root',
})
export class TimeEntryService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  create = (itemId: string, input: CreateTimeEntryDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TimeEntryDto>({
      method: 'POST',
      url: `/api/todo/items/${itemId}/time-entries`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, input: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/time-entries/${id}`,
      params: { mutationId: input.mutationId },
    },
    { apiName: this.apiName,...config });
  

  findRunning = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, TimeEntryDto>({
      method: 'GET',
      url: '/api/todo/time-entries/running',
    },
    { apiName: this.apiName,...config });
  

  getList = (itemId: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<TimeEntryDto>>({
      method: 'GET',
      url: `/api/todo/items/${itemId}/time-entries`,
    },
    { apiName: this.apiName,...config });
  

  start = (itemId: string, input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TimeEntryDto>({
      method: 'POST',
      url: `/api/todo/items/${itemId}/timer`,
      body: input,
    },
    { apiName: this.apiName,...config });
  

  stop = (input?: MutationInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, TimeEntryDto>({
      method: 'POST',
      url: '/api/todo/time-entries/stop',
      body: input,
    },
    { apiName: this.apiName,...config });
}