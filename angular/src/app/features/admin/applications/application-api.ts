import { inject, Injectable } from '@angular/core';
import { Rest, RestService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { quiet } from '../parts/quiet';
import { Application, ApplicationInput } from './application-models';

const url = '/api/openiddict/applications';

/** The routes of applications that sign in with us. */
@Injectable({ providedIn: 'root' })
export class ApplicationApi {
  private readonly rest = inject(RestService);

  async list(): Promise<Application[]> {
    const params = { maxResultCount: 1000 };
    return (await this.send<{ items: Application[] }>({ method: 'GET', url, params })).items;
  }

  create(body: ApplicationInput): Promise<Application> {
    return this.send({ method: 'POST', url, body });
  }

  update(id: string, body: ApplicationInput): Promise<Application> {
    return this.send({ method: 'PUT', url: `${url}/${id}`, body });
  }

  delete(id: string): Promise<void> {
    return this.send({ method: 'DELETE', url: `${url}/${id}` });
  }

  /** A new secret in the place of the old one, which stops working. */
  renewSecret(id: string): Promise<{ clientSecret: string }> {
    return this.send({ method: 'POST', url: `${url}/${id}/secret` });
  }

  private send<T>(request: Rest.Request<unknown>): Promise<T> {
    return firstValueFrom(this.rest.request<unknown, T>(request, quiet));
  }
}
