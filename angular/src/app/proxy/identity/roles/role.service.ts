import type { CreateRoleDto, GetRolesInput, RoleDto, UpdateRoleDto } from './models';
import { RestService, Rest } from '@abp/ng.core';
import type { ListResultDto, PagedResultDto } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';

@Injectable({
  providedIn: 'root',
})
export class RoleService {
  private restService = inject(RestService);
  apiName = 'AbpIdentity';
  

  create = (input: CreateRoleDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RoleDto>({
      method: 'POST',
      url: '/api/identity/roles',
      body: input,
    },
    { apiName: this.apiName,...config });
  

  delete = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, void>({
      method: 'DELETE',
      url: `/api/identity/roles/${id}`,
    },
    { apiName: this.apiName,...config });
  

  get = (id: string, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RoleDto>({
      method: 'GET',
      url: `/api/identity/roles/${id}`,
    },
    { apiName: this.apiName,...config });
  

  getAll = (config?: Partial<Rest.Config>) =>
    this.restService.request<any, ListResultDto<RoleDto>>({
      method: 'GET',
      url: '/api/identity/roles/all',
    },
    { apiName: this.apiName,...config });
  

  getList = (input: GetRolesInput, config?: Partial<Rest.Config>) =>
    this.restService.request<any, PagedResultDto<RoleDto>>({
      method: 'GET',
      url: '/api/identity/roles',
      params: { filter: input.filter, sorting: input.sorting, skipCount: input.skipCount, maxResultCount: input.maxResultCount },
    },
    { apiName: this.apiName,...config });
  

  update = (id: string, input: UpdateRoleDto, config?: Partial<Rest.Config>) =>
    this.restService.request<any, RoleDto>({
      method: 'PUT',
      url: `/api/identity/roles/${id}`,
      body: input,
    },
    { apiName: this.apiName,...config });
}