import { Dialog } from '@angular/cdk/dialog';
import { createGlobalPositionStrategy } from '@angular/cdk/overlay';
import { ChangeDetectionStrategy, Component, computed, inject, Injector } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { SidebarState } from '../../../core/shell/sidebar-state';
import { dialogLook } from '../../../shared/dialog-look';
import { Icon } from '../../../shared/icon';
import { ListMark } from '../lists/list-mark';
import { ListsStore } from '../lists/lists-store';
import { SearchDialog } from '../search/search-dialog';
import { builtInQueries, maxCounted } from './view-models';
import { ViewsStore } from './views-store';

/** The sidebar's ways to todos of all lists: search, inbox, today and the like, favourites, saved filters. */
@Component({
  selector: 'app-views-navigation',
  imports: [Icon, ListMark, LocalizationPipe, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './views-navigation.html',
  styleUrl: './views-navigation.css',
})
export class ViewsNavigation {
  protected readonly views = inject(ViewsStore);
  protected readonly lists = inject(ListsStore);
  private readonly dialog = inject(Dialog);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly sidebar = inject(SidebarState);

  protected readonly entries = [
    { path: '/views/today', icon: 'sun', text: '::Web:Today', query: builtInQueries.today },
    { path: '/views/upcoming', icon: 'calendar', text: '::Web:Upcoming', query: builtInQueries.upcoming },
    { path: '/views/assigned', icon: 'user', text: '::Web:AssignedToMe', query: builtInQueries.assigned },
  ] as const;
  protected readonly favoriteLists = computed(() => this.lists.all().filter((list) => list.isFavorite));
  protected readonly hasFavorites = computed(
    () => this.favoriteLists().length > 0 || this.views.favorites().length > 0,
  );
  protected readonly others = computed(() => this.views.views().filter((view) => !view.isFavorite));

  /** Empty when there is nothing, or nobody has counted yet. */
  protected countOf(query: string): string {
    const count = this.views.counts()[query] ?? 0;
    return count === 0 ? '' : count >= maxCounted ? `${maxCounted - 1}+` : `${count}`;
  }

  protected async openInbox(): Promise<void> {
    const inbox = await this.lists.openInbox().catch(() => undefined);
    if (inbox) await this.router.navigate(['/lists', inbox.id]);
  }

  protected search(): void {
    this.sidebar.close();
    this.dialog.open(SearchDialog, {
      ...dialogLook,
      width: '40rem',
      positionStrategy: createGlobalPositionStrategy(this.injector).centerHorizontally().top('12vh'),
    });
  }

  /** Ctrl+K anywhere; `/` where it is not a character of a text. */
  protected press(event: KeyboardEvent): void {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isWriting = (event.target as HTMLElement).closest?.(
      'input:not([type=checkbox]), textarea, select, [contenteditable]',
    );
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting;
    if ((!isCommand && !isSlash) || this.dialog.openDialogs.length > 0) return;
    event.preventDefault();
    this.search();
  }
}
