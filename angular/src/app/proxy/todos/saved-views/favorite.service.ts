import { RestService, Rest } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class FavoriteService {
  private restService = inject(RestService);
  apiName = 'Todo';
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/todo/favorites/${id}`,
    },
    { apiName: this.apiName,...config });
  

  put = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'PUT',
      url: `/api/todo/favorites/${id}`,
    },
    { apiName: this.apiName,...config });
}