import type { StepDto, StepInput, UndoStateDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class UndoService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  get = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, UndoStateDto>({
      method: 'GET',
      url: '/api/todo/undo',
    },
    { apiName: this.apiName,...config });
  

  redo = (input: StepInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StepDto>({
      method: 'POST',
      url: '/api/todo/redo',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  undo = (input: StepInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, StepDto>({
      method: 'POST',
      url: '/api/todo/undo',
      body: input,
    },
    { apiName: this.apiName,...config });
}