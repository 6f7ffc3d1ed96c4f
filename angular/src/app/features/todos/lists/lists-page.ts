import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { Icon } from '../../../shared/icon';
import { LiveBadge } from '../sync/live-badge';
import { maxNameLength } from '../todo-models';
import { ListActions } from './list-actions';
import { ListMark } from './list-mark';
import { ListsStore } from './lists-store';

/** The start page: every list as a card, and for a newcomer the way to the first one. */
@Component({
  selector: 'app-lists-page',
  imports: [Icon, ListMark, LiveBadge, LocalizationPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lists-page.html',
  styleUrl: './lists-page.css',
})
export class ListsPage {
  protected readonly store = inject(ListsStore);
  protected readonly session = inject(Session);
  private readonly actions = inject(ListActions);
  private readonly router = inject(Router);
  protected readonly maxNameLength = maxNameLength;
  protected readonly isCreating = signal(false);
  protected readonly greeting = computed(() => {
    const hour = new Date().getHours();
    return hour < 5 || hour >= 18 ? '::Web:GoodEvening' : hour < 12 ? '::Web:GoodMorning' : '::Web:GoodAfternoon';
  });

  protected async create(name: string): Promise<void> {
    if (!name.trim() || this.isCreating()) return;
    this.isCreating.set(true);
    const list = await this.actions.create(name.trim());
    this.isCreating.set(false);
    if (list) await this.router.navigate(['/lists', list.id]);
  }
}
