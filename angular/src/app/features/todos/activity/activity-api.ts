import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { newId } from '../../../shared/new-id';
import { TodoItem } from '../todo-models';
import { ActivityPage } from './activity-models';

/** What happened, page by page from the newest. */
@Injectable({ providedIn: 'root' })
export class ActivityApi {
  private readonly http = inject(HttpClient);

  history(itemId: string, cursor?: string | null): Promise<ActivityPage> {
    const params = { maxResultCount: 30, ...(cursor ? { cursor } : {}) };
    return firstValueFrom(this.http.get<ActivityPage>(`/api/todo/items/${itemId}/history`, { params }));
  }

  revert(itemId: string, activityId: string, field: string): Promise<TodoItem> {
    const body = { activityId, field, mutationId: newId() };
    return firstValueFrom(this.http.post<TodoItem>(`/api/todo/items/${itemId}/revert`, body));
  }
}
