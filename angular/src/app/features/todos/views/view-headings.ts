import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { Clock } from '../../../core/clock';
import { Session } from '../../../core/session';
import { dueText } from '../item/due';
import { ListsStore } from '../lists/lists-store';
import { GroupBy } from './view-models';

/** What a group's heading says, in the reader's words. */
@Injectable({ providedIn: 'root' })
export class ViewHeadings {
  private readonly lists = inject(ListsStore);
  private readonly clock = inject(Clock);
  private readonly session = inject(Session);
  private readonly texts = inject(LocalizationService);

  of(groupBy: GroupBy, key: string): string {
    switch (groupBy) {
      case 'none':
        return '';
      case 'list': {
        const list = this.lists.entityMap()[key];
        return list?.isInbox ? this.texts.instant('::Web:Inbox') : (list?.name ?? '');
      }
      case 'priority':
        return this.texts.instant(`::Web:Priority:${key}`);
      case 'status':
        return this.texts.instant(`::Web:Status:${key}`);
      default:
        return this.day(key);
    }
  }

  private day(key: string): string {
    if (key === 'overdue') return this.texts.instant('::Web:Overdue');
    if (key === 'none') return this.texts.instant('::Web:NoDueDate');
    const at = new Date(`${key}T00:00:00`);
    return dueText({ tone: 'later', at, hasTime: false }, this.clock.now(), this.session.language() || 'en');
  }
}
