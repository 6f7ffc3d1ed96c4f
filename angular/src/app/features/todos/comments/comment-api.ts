import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ActivityPage } from '../activity/activity-models';
import { Comment, CommentPage } from './comment-models';

/** The server's routes of comments, and nothing remembered. */
@Injectable({ providedIn: 'root' })
export class CommentApi {
  private readonly http = inject(HttpClient);

  page(itemId: string, count: number, cursor?: string | null): Promise<CommentPage> {
    const params = { maxResultCount: count, ...(cursor ? { cursor } : {}) };
    return firstValueFrom(this.http.get<CommentPage>(`/api/todo/items/${itemId}/comments`, { params }));
  }

  /** The id is the client's: sent twice it is one comment. */
  create(itemId: string, id: string, text: string): Promise<Comment> {
    return firstValueFrom(this.http.post<Comment>(`/api/todo/items/${itemId}/comments`, { id, text, mutationId: id }));
  }

  edit(id: string, text: string): Promise<Comment> {
    return firstValueFrom(this.http.patch<Comment>(`/api/todo/comments/${id}`, { text }));
  }

  async delete(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/todo/comments/${id}`));
  }

  async restore(id: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/todo/trash/${id}/restore`, {}));
  }

  react(id: string, emoji: string, isOn: boolean): Promise<Comment> {
    const url = `/api/todo/comments/${id}/reactions/${encodeURIComponent(emoji)}`;
    return firstValueFrom(isOn ? this.http.put<Comment>(url, {}) : this.http.delete<Comment>(url));
  }

  history(id: string): Promise<ActivityPage> {
    return firstValueFrom(this.http.get<ActivityPage>(`/api/todo/comments/${id}/history`));
  }
}
