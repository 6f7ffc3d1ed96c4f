import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';
import { ItemPage, QuerySuggestion, SavedView } from './view-models';

const answerTimeoutMs = 20_000;
const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Routes of queries and saved views. A failure is thrown as it came. */
@Injectable({ providedIn: 'root' })
export class ViewsApi {
  private readonly http = inject(HttpClient);

  query(query: string, options: { sorting?: string; cursor?: string; maxResultCount: number }): Promise<ItemPage> {
    let params = new HttpParams({ fromObject: { timeZone: timeZone(), maxResultCount: options.maxResultCount } });
    if (query) params = params.set('query', query);
    if (options.sorting) params = params.set('sorting', options.sorting);
    if (options.cursor) params = params.set('cursor', options.cursor);
    return firstValueFrom(this.http.get<ItemPage>('/api/todo/items', { params }).pipe(timeout(answerTimeoutMs)));
  }

  async counts(queries: readonly string[]): Promise<number[]> {
    const body = { queries, timeZone: timeZone() };
    return (await firstValueFrom(this.http.post<{ items: number[] }>('/api/todo/items/query-counts', body))).items;
  }

  async suggestions(query: string, position: number): Promise<QuerySuggestion[]> {
    const body = { query, position };
    const answer = this.http.post<{ items: QuerySuggestion[] }>('/api/todo/items/query-suggestions', body);
    return (await firstValueFrom(answer)).items;
  }

  async savedViews(): Promise<SavedView[]> {
    return (await firstValueFrom(this.http.get<{ items: SavedView[] }>('/api/todo/saved-views'))).items;
  }

  createView(view: Partial<SavedView> & { id: string }): Promise<SavedView> {
    const headers = { 'Idempotency-Key': view.id };
    return firstValueFrom(this.http.post<SavedView>('/api/todo/saved-views', view, { headers }));
  }

  patchView(id: string, changes: Partial<SavedView>): Promise<SavedView> {
    return firstValueFrom(this.http.patch<SavedView>(`/api/todo/saved-views/${id}`, changes));
  }

  async deleteView(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/todo/saved-views/${id}`));
  }
}
