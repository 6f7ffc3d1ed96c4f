import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { newId } from '../../../shared/new-id';
import { TrashPage } from './trash-models';

@Injectable({ providedIn: 'root' })
export class TrashApi {
  private readonly http = inject(HttpClient);

  page(cursor?: string | null): Promise<TrashPage> {
    const params = { maxResultCount: 50, ...(cursor ? { cursor } : {}) };
    return firstValueFrom(this.http.get<TrashPage>('/api/todo/trash', { params }));
  }

  async restore(id: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/todo/trash/${id}/restore`, { mutationId: newId() }));
  }

  async purge(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/todo/trash/${id}`));
  }

  /** Everything of the user's own lists, however much it is. */
  async empty(): Promise<void> {
    for (let hasMore = true; hasMore;)
      hasMore = (await firstValueFrom(this.http.delete<{ hasMore: boolean }>('/api/todo/trash'))).hasMore;
  }
}
