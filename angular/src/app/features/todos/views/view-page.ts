import { CdkMenu, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { Clock } from '../../../core/clock';
import { Icon } from '../../../shared/icon';
import { newId } from '../../../shared/new-id';
import { Toasts } from '../../../core/toasts';
import { ListSkeleton } from '../list/list-skeleton';
import { ListsStore } from '../lists/lists-store';
import { LiveBadge } from '../sync/live-badge';
import { Outbox } from '../sync/outbox';
import { canEdit, isDone, ListAccess, TodoItem } from '../todo-models';
import { QueryBox } from './query-box';
import { ViewActions } from './view-actions';
import { groupItems } from './view-groups';
import { ViewHeadings } from './view-headings';
import { ViewItem } from './view-item';
import { builtInQueries, GroupBy, groupings, maxCounted, sortings, ViewKind } from './view-models';
import { ViewRow } from './view-row';
import { ViewStore } from './view-store';
import { ViewsStore } from './views-store';

/** Todos of all lists that a query finds: today, what comes, what is one's own, or whatever the user asks for. */
@Component({
  selector: 'app-view-page',
  imports: [
    CdkMenu,
    CdkMenuItem,
    CdkMenuItemRadio,
    CdkMenuTrigger,
    Icon,
    ListSkeleton,
    LiveBadge,
    LocalizationPipe,
    QueryBox,
    ViewItem,
    ViewRow,
  ],
  providers: [ViewStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown)': 'press($event)' },
  templateUrl: './view-page.html',
  styleUrls: ['../list/list-page.css', './view-page.css'],
})
export class ViewPage {
  /** From the route. */
  readonly kind = input.required<ViewKind>();
  readonly viewId = input<string>();
  /** From the query: what is asked for, how it is laid out, and the open item with its list. */
  readonly query = input<string>();
  readonly group = input<string>();
  readonly sorting = input<string>();
  readonly item = input<string>();
  readonly list = input<string>();

  protected readonly store = inject(ViewStore);
  protected readonly views = inject(ViewsStore);
  protected readonly lists = inject(ListsStore);
  protected readonly actions = inject(ViewActions);
  private readonly headings = inject(ViewHeadings);
  private readonly clock = inject(Clock);
  private readonly outbox = inject(Outbox);
  private readonly router = inject(Router);
  private readonly texts = inject(LocalizationService);
  private readonly toasts = inject(Toasts);

  protected readonly groupings = groupings;
  protected readonly sortings = sortings;
  protected readonly saved = computed(() => this.views.entityMap()[this.viewId() ?? '']);
  protected readonly isFilter = computed(() => this.kind() === 'filter');
  protected readonly text = computed(() => {
    const kind = this.kind();
    return kind === 'filter' ? (this.query() ?? this.saved()?.query ?? '') : builtInQueries[kind];
  });
  protected readonly sortedBy = computed(() => this.sorting() ?? this.saved()?.sorting ?? 'dueDate');
  protected readonly groupedBy = computed<GroupBy>(() => {
    const wanted = this.group() ?? this.saved()?.groupBy ?? (this.kind() === 'assigned' ? 'list' : 'due');
    return groupings.find((known) => known === wanted) ?? 'due';
  });
  protected readonly isChanged = computed(() => {
    const saved = this.saved();
    return (
      !!saved &&
      (saved.query !== this.text() ||
        (saved.sorting ?? 'dueDate') !== this.sortedBy() ||
        (saved.groupBy ?? 'due') !== this.groupedBy())
    );
  });
  protected readonly heading = computed(() =>
    this.isFilter()
      ? (this.saved()?.name ?? this.texts.instant('::Web:Filter'))
      : this.texts.instant(this.title[this.kind()]),
  );
  protected readonly groups = computed(() =>
    groupItems(this.store.shown(), this.groupedBy(), this.clock.now()).map((group) => ({
      ...group,
      title: this.headings.of(this.groupedBy(), group.key),
    })),
  );
  protected readonly count = computed(() => {
    const total = this.store.totalCount();
    return total >= maxCounted ? `${maxCounted - 1}+` : `${total}`;
  });
  protected readonly opened = computed(() => {
    const [itemId, listId] = [this.item(), this.list()];
    return itemId && listId ? { itemId, listId } : null;
  });
  private readonly title: Record<ViewKind, string> = {
    today: '::Web:Today',
    upcoming: '::Web:Upcoming',
    assigned: '::Web:AssignedToMe',
    filter: '::Web:Filter',
  };

  constructor() {
    effect(() => {
      const [text, sorting] = [this.text(), this.sortedBy()];
      if (this.viewId() && this.query() === undefined && !this.saved()) return; // the saved views are on their way
      untracked(() => void this.store.show(text, sorting));
    });
    const title = inject(Title);
    effect(() => title.setTitle(`${this.heading()} | Todo`));
  }

  protected ask(query: string): void {
    this.say({ query: query || null });
    if (query === this.text()) void this.store.refresh();
  }

  protected say(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected open(item: TodoItem): void {
    this.say({ item: item.id, list: item.listId });
  }

  protected close(): void {
    this.say({ item: null, list: null });
  }

  /** Ticks at once; the row goes with the server's next answer, and can be had back for as long as the notice is shown. */
  protected toggle(item: TodoItem): void {
    const base = { mutationId: newId(), listId: item.listId, itemId: item.id };
    if (isDone(item)) return this.outbox.add({ kind: 'reopenItem', ...base });
    this.outbox.add({ kind: 'completeItem', ...base, at: new Date().toISOString() });
    this.toasts.info(this.texts.instant('::Web:ItemCompleted', item.title), {
      label: this.texts.instant('::Web:Undo'),
      run: () =>
        this.outbox.cancel(base.mutationId) || this.outbox.add({ kind: 'reopenItem', ...base, mutationId: newId() }),
    });
  }

  protected async save(): Promise<void> {
    const layout = { query: this.text(), sorting: this.sortedBy(), groupBy: this.groupedBy() };
    const view = await this.actions.save(layout);
    if (view) await this.router.navigate(['/views/filter', view.id]);
  }

  protected async keepChanges(): Promise<void> {
    const layout = { query: this.text(), sorting: this.sortedBy(), groupBy: this.groupedBy() };
    if (await this.actions.change(this.saved(), layout)) this.say({ query: null, sorting: null, group: null });
  }

  protected async remove(): Promise<void> {
    if (await this.actions.remove(this.saved())) await this.router.navigateByUrl('/views/filter');
  }

  /** Rows are walked, ticked and opened by the same keys as on a list's page. */
  protected press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      target.closest('input:not([type=checkbox]), textarea, select')
    )
      return;
    if (event.key === 'Escape' && this.opened()) return this.close();
    const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[data-item-id]')];
    const at = rows.indexOf(target);
    if (at < 0) return;
    const item = this.store.shown().find((one) => one.id === target.dataset['itemId']);
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) rows[next]?.focus();
    else if (event.key === ' ' && item) {
      if (this.mayEdit(item)) this.toggle(item);
    } else if ((event.key === 'Enter' || event.key === 'o') && item) this.open(item);
    else return;
    event.preventDefault();
  }

  protected mayEdit(item: TodoItem): boolean {
    return canEdit(this.lists.entityMap()[item.listId]?.access ?? ListAccess.None);
  }
}
