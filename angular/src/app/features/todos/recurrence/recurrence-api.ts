import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';
import { Session } from '../../../core/session';
import { RecurrenceBasis } from '../todo-models';

/** A rule in the user's words, with its next dates. */
export interface RecurrencePreview {
  recurrence: string;
  recurrenceBasis: RecurrenceBasis;
  text: string;
  dueTime?: string | null;
  dates: string[];
}

export interface RecurrenceQuestion {
  recurrence?: string;
  recurrenceBasis?: RecurrenceBasis;
  /** A phrase, instead of a rule. */
  text?: string;
  start?: string | null;
}

/** Asks the server what a rule means: the one place that knows. Answers are remembered. */
@Injectable({ providedIn: 'root' })
export class RecurrenceApi {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly answers = new Map<string, Promise<RecurrencePreview>>();

  preview(question: RecurrenceQuestion): Promise<RecurrencePreview> {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const body = { ...question, start: question.start || undefined, timeZone, count: 4 };
    const key = JSON.stringify([this.session.language(), new Date().toDateString(), body]);
    let answer = this.answers.get(key);
    if (!answer) {
      const request = this.http.post<RecurrencePreview>('/api/todo/items/recurrence-preview', body);
      answer = firstValueFrom(request.pipe(timeout(10_000)));
      this.answers.set(key, answer);
      answer.catch(() => this.answers.delete(key));
    }
    return answer;
  }
}
