import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { Avatar } from '../../../shared/avatar';
import { Icon } from '../../../shared/icon';
import { DueChip } from '../item/due-chip';
import { addDays } from '../recurrence/recurrence-draft';
import { RecurrenceMark } from '../recurrence/recurrence-mark';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { TodoRealtime } from '../sync/todo-realtime';
import { isDone, maxTitleLength, TodoItem, TodoPriority, TodoStatus } from '../todo-models';
import { ListPeople } from '../links/list-people';
import { ListSelection } from '../selection/list-selection';
import { ListFocus } from './list-focus';

/** One row: tick it, rename it in place, or open it. Drawn again only when its own item changes. */
@Component({
  selector: 'li[appItemCard]',
  imports: [Avatar, CdkMenu, CdkMenuItem, CdkMenuTrigger, DueChip, Icon, LocalizationPipe, RecurrenceMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[style.--depth]': 'depth()',
    '[attr.data-item-id]': 'item().id',
    '[attr.data-priority]': 'item().priority',
    '[attr.tabindex]': 'isActive() ? 0 : -1',
    '[attr.aria-label]': 'item().title',
    '[attr.aria-current]': 'isSelected() || null',
    '[class.done]': 'done()',
    '[class.selected]': 'isSelected()',
    '[class.picked]': 'isPicked()',
    '[class.pending]': 'item().sequence === 0',
    '(focus)': 'focus.activeId.set(item().id)',
    '(click)': 'openByClick($event)',
    '(dblclick)': 'edit()',
  },
  templateUrl: './item-card.html',
  styleUrl: './item-card.css',
})
export class ItemCard {
  readonly item = input.required<TodoItem>();
  readonly depth = input.required<number>();
  readonly subtasks = input.required<number>();
  readonly subtasksDone = input.required<number>();
  readonly editable = input.required<boolean>();
  readonly isSelected = input.required<boolean>();

  protected readonly commands = inject(ListCommands);
  protected readonly focus = inject(ListFocus);
  private readonly store = inject(ListStore);
  private readonly people = inject(ListPeople);
  private readonly selection = inject(ListSelection);
  private readonly live = inject(TodoRealtime);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly maxTitleLength = maxTitleLength;
  protected readonly Priority = TodoPriority;
  protected readonly done = computed(() => isDone(this.item()));
  protected readonly started = computed(() => this.item().status === TodoStatus.InProgress);
  protected readonly isPicked = computed(() => this.selection.ids().has(this.item().id));
  protected readonly isActive = computed(() => this.focus.activeId() === this.item().id);
  protected readonly isEditing = computed(() => this.editable() && this.focus.editingId() === this.item().id);
  protected readonly labels = computed(() => this.item().labelIds.flatMap((id) => this.store.labels().get(id) ?? []));
  protected readonly assignees = computed(() =>
    this.item().assigneeIds.flatMap((id) => this.people.byId().get(id) ?? []),
  );
  /** Open items that it waits for. */
  protected readonly blockers = computed(() => {
    if (this.item().blockedByIds.length === 0) return 0;
    const { byId } = this.store.view();
    return this.item()
      .blockedByIds.flatMap((id) => byId.get(id) ?? [])
      .filter((item) => !isDone(item)).length;
  });
  protected readonly others = computed(() =>
    this.store.present().filter((one) => one.itemId === this.item().id && one.userId !== this.session.userId()),
  );

  constructor() {
    effect(() => {
      if (!this.isEditing()) return;
      untracked(() => this.live.show(this.item().id, 'title'));
    });
    // In the turn that draws it: what is typed next must land in the field, and a later select() would let it be typed over.
    effect(() => this.field()?.nativeElement.select());
    effect(() => {
      if (this.focus.addedId() === this.item().id) this.host.scrollIntoView({ block: 'nearest' });
    });
  }

  protected assigneeNames(): string {
    return this.assignees()
      .map((person) => person.name)
      .join(', ');
  }

  protected pick(): void {
    this.selection.toggle(this.item().id);
  }

  protected open(): void {
    void this.router.navigate([], { queryParams: { item: this.item().id }, queryParamsHandling: 'merge' });
  }

  protected openByClick(event: MouseEvent): void {
    const isControl = (event.target as HTMLElement).closest('input, button, [cdkDragHandle]');
    if (isControl || this.isEditing()) return;
    if (event.ctrlKey || event.metaKey) this.selection.toggle(this.item().id);
    else if (event.shiftKey) this.selection.extendTo(this.item().id);
    else this.open();
  }

  /** Later by so many days than it is now due, this one occurrence alone. */
  protected postpone(days: number): void {
    const { id, dueDate } = this.item();
    if (dueDate) this.commands.postpone(id, addDays(dueDate, days));
  }

  protected edit(): void {
    if (this.editable()) this.focus.editingId.set(this.item().id);
  }

  protected finish(text: string, save = true): void {
    if (!this.isEditing()) return;
    this.focus.editingId.set(null);
    this.live.show(null, null);
    const title = text.trim();
    if (save && title && title !== this.item().title) this.commands.patchItem(this.item().id, { title });
  }

  /** Ends the edit from the keyboard: the focus goes back to the row. */
  protected leave(event: Event, text: string, save: boolean): void {
    event.stopPropagation();
    event.preventDefault();
    this.finish(text, save);
    this.host.focus();
  }
}
