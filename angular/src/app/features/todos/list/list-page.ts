import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { Toasts } from '../../../core/toasts';
import { Icon } from '../../../shared/icon';
import { ItemPanel } from '../item/item-panel';
import { ListPeople } from '../links/list-people';
import { ListsStore } from '../lists/lists-store';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { TodoRealtime } from '../sync/todo-realtime';
import { canEdit, ListAccess } from '../todo-models';
import { ListSelection } from '../selection/list-selection';
import { SelectionBar } from '../selection/selection-bar';
import { AddSection } from './add-section';
import { DoneGroup } from './done-group';
import { GroupDrop } from './group-drop';
import { ItemGroupList } from './item-group-list';
import { rowsOf } from './item-rows';
import { ListFocus } from './list-focus';
import { ListHeader } from './list-header';
import { ListKeyboard } from './list-keyboard';
import { ListSkeleton } from './list-skeleton';
import { QuickAdd } from './quick-add';

/** One list, live: its rows in sections, and beside them the item that is open. */
@Component({
  selector: 'app-list-page',
  imports: [
    AddSection,
    DoneGroup,
    GroupDrop,
    Icon,
    ItemGroupList,
    ItemPanel,
    ListHeader,
    ListKeyboard,
    ListSkeleton,
    LocalizationPipe,
    QuickAdd,
    RouterLink,
    SelectionBar,
  ],
  providers: [ListStore, ListCommands, ListFocus, ListPeople, ListSelection],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './list-page.html',
  styleUrl: './list-page.css',
})
export class ListPage {
  /** From the route. */
  readonly listId = input.required<string>();
  /** The open item's id, from the query. */
  readonly item = input<string>();

  protected readonly store = inject(ListStore);
  private readonly lists = inject(ListsStore);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly title = inject(Title);

  protected readonly rows = computed(() => rowsOf(this.store.view()));
  protected readonly editable = computed(() => canEdit(this.store.access()));
  protected readonly isEmpty = computed(() => this.store.view().items.length === 0);
  protected readonly open = computed(() => {
    const item = this.store.view().byId.get(this.item() ?? '');
    return item ? [item] : []; // as a list, so that another item means another panel, with fields of its own
  });

  constructor() {
    effect(() => {
      const listId = this.listId();
      untracked(() => void this.store.show(listId));
    });
    effect(() => {
      const list = this.store.confirmed().list;
      if (!list || this.store.status() !== 'ready') return;
      const openCount = this.store.openCount();
      untracked(() => {
        this.lists.take(list);
        this.lists.setOpenCount(list.id, openCount);
      });
    });
    effect(() => {
      const list = this.store.view().list;
      const name = list?.isInbox ? this.texts.instant('::Web:Inbox') : (list?.name ?? '');
      this.title.setTitle(`${name} | Todo`);
    });
    inject(TodoRealtime)
      .accessChanged.pipe(takeUntilDestroyed())
      .subscribe(({ listId, access }) => listId === this.listId() && this.accessChanged(access));
  }

  protected retry(): void {
    void this.store.show(this.listId());
  }

  protected close(): void {
    void this.router.navigate([], { queryParams: { item: null }, queryParamsHandling: 'merge' });
  }

  private accessChanged(access: ListAccess): void {
    if (access !== ListAccess.None) return this.store.setAccess(access);
    this.toasts.info(this.texts.instant('::Web:AccessLost', this.store.view().list?.name ?? ''));
    void this.router.navigateByUrl('/lists');
  }
}
