import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { FieldChange } from './activity-models';

/** Shown as one: the server changes and reverts them together. */
const silent = new Set(['completedAt', 'completedById', 'position', 'timeZone']);
const longest = 160;

/** Fields and their values in the reader's words. */
@Injectable({ providedIn: 'root' })
export class FieldText {
  private readonly texts = inject(LocalizationService);
  private readonly session = inject(Session);

  /** Without those that only follow from another. */
  shown(changes: FieldChange[]): FieldChange[] {
    return changes.filter(({ field }) => !silent.has(field));
  }

  label(field: string): string {
    return this.texts.instant(`::Web:Field:${field}`);
  }

  value(field: string, value: unknown, names: Record<string, string>): string {
    if (value === null || value === undefined || value === '') return this.texts.instant('::Web:NoValue');
    switch (field) {
      case 'status':
        return this.texts.instant(`::Web:Status:${String(value)}`);
      case 'priority':
        return this.texts.instant(`::Web:Priority:${String(value)}`);
      case 'startDate':
      case 'dueDate':
        return this.date(String(value));
      case 'startTime':
      case 'dueTime':
        return String(value).slice(0, 5);
      case 'estimateMinutes':
      case 'timeSpentMinutes':
        return `${String(value)} ${this.texts.instant('::Web:Minutes')}`;
      case 'isArchived':
        return this.texts.instant(value ? '::Web:Yes' : '::Web:No');
      default:
        return this.plain(value, names);
    }
  }

  private plain(value: unknown, names: Record<string, string>): string {
    if (Array.isArray(value)) {
      const known = value.map((one) => names[String(one)] ?? '…');
      return known.length > 0 ? known.join(', ') : this.texts.instant('::Web:NoValue');
    }
    const text = names[String(value)] ?? (isId(value) ? '…' : String(value));
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  }

  /** A date has no zone: it is formatted as the day it names. */
  private date(value: string): string {
    const format = new Intl.DateTimeFormat(this.session.language() || 'en', { dateStyle: 'medium', timeZone: 'UTC' });
    return format.format(new Date(`${value}T00:00:00Z`));
  }
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
