import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';
import { AnyRow, ListChanges, ListShare, TodoItem, TodoList, UserSuggestion } from '../todo-models';
import { BulkChange, BulkResult } from './bulk-change';
import { Mutation } from './mutation';
import { requestOf } from './mutation-request';

const answerTimeoutMs = 20_000;

export type SentRow = AnyRow | { items: TodoItem[] } | null;

/** The server's routes, and nothing remembered. A failure is thrown as it came: who asked decides what to show. */
@Injectable({ providedIn: 'root' })
export class TodoApi {
  private readonly http = inject(HttpClient);

  async lists(): Promise<TodoList[]> {
    const params = { maxResultCount: 1000 };
    return (await firstValueFrom(this.http.get<{ items: TodoList[] }>('/api/todo/lists', { params }))).items;
  }

  list(id: string): Promise<TodoList> {
    return firstValueFrom(this.http.get<TodoList>(`/api/todo/lists/${id}`));
  }

  createList(list: Pick<TodoList, 'id' | 'name' | 'color' | 'icon'>): Promise<TodoList> {
    const headers = { 'Idempotency-Key': list.id };
    return firstValueFrom(this.http.post<TodoList>('/api/todo/lists', list, { headers }));
  }

  inbox(): Promise<TodoList> {
    return firstValueFrom(this.http.get<TodoList>('/api/todo/lists/inbox'));
  }

  /** Of a list or a saved view. */
  async setFavorite(id: string, isFavorite: boolean): Promise<void> {
    await firstValueFrom(this.http.request(isFavorite ? 'PUT' : 'DELETE', `/api/todo/favorites/${id}`));
  }

  async deleteList(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/todo/lists/${id}`));
  }

  /** Everything of a list changed after `since`, oldest first; 0 answers the whole list. */
  changes(listId: string, since: number): Promise<ListChanges> {
    const params = { since };
    return firstValueFrom(
      this.http.get<ListChanges>(`/api/todo/lists/${listId}/changes`, { params }).pipe(timeout(answerTimeoutMs)),
    );
  }

  /** Answers the changed row, those that a quick add made, or null after a delete. */
  send(mutation: Mutation): Promise<SentRow> {
    const { method, url, body } = requestOf(mutation);
    const headers = { 'Idempotency-Key': mutation.mutationId };
    return firstValueFrom(this.http.request<SentRow>(method, url, { body, headers }).pipe(timeout(answerTimeoutMs)));
  }

  duplicate(itemId: string): Promise<TodoItem> {
    return firstValueFrom(this.http.post<TodoItem>(`/api/todo/items/${itemId}/duplicate`, {}));
  }

  bulk(change: BulkChange): Promise<BulkResult> {
    return firstValueFrom(this.http.post<BulkResult>('/api/todo/items/bulk', change));
  }

  async shares(listId: string): Promise<ListShare[]> {
    const answer = this.http.get<{ items: ListShare[] }>(`/api/todo/lists/${listId}/shares`);
    return (await firstValueFrom(answer)).items;
  }

  share(listId: string, userNameOrEmail: string, permission: number): Promise<ListShare> {
    const body = { userNameOrEmail, permission };
    return firstValueFrom(this.http.post<ListShare>(`/api/todo/lists/${listId}/shares`, body));
  }

  async unshare(listId: string, userId: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/todo/lists/${listId}/shares/${userId}`));
  }

  async findUsers(filter: string): Promise<UserSuggestion[]> {
    const answer = this.http.get<{ items: UserSuggestion[] }>('/api/identity/users/lookup/search', {
      params: { filter, maxResultCount: 6 },
    });
    return (await firstValueFrom(answer)).items;
  }
}
