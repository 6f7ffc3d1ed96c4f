import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';
import { TextRange } from '../sync/mutation';
import { TodoItem } from '../todo-models';

export type QuickAddTokenKind =
  'due' | 'recurrence' | 'label' | 'assignee' | 'priority' | 'estimate' | 'section' | 'note';

/** A part of the text that says something about the item. */
export interface QuickAddToken extends TextRange {
  kind: QuickAddTokenKind;
  text: string;
  value: string;
  /** A recurrence in words. */
  description?: string | null;
}

export interface QuickAddLine extends Pick<
  TodoItem,
  | 'title'
  | 'dueDate'
  | 'dueTime'
  | 'timeZone'
  | 'recurrence'
  | 'recurrenceBasis'
  | 'priority'
  | 'estimateMinutes'
  | 'description'
> {
  depth: number;
  tokens: QuickAddToken[];
}

export interface QuickAddAnswer {
  lines: QuickAddLine[];
  tokens: QuickAddToken[];
}

/** Asks the server how it understands a text; nothing is made of it. */
@Injectable({ providedIn: 'root' })
export class QuickAddApi {
  private readonly http = inject(HttpClient);

  read(listId: string, text: string, ignored: readonly TextRange[]): Promise<QuickAddAnswer> {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const body = { listId, text, ignored, timeZone, preview: true };
    return firstValueFrom(this.http.post<QuickAddAnswer>('/api/todo/items/quick-add', body).pipe(timeout(10_000)));
  }
}
