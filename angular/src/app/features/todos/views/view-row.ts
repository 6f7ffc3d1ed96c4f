import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { DueChip } from '../item/due-chip';
import { ListMark } from '../lists/list-mark';
import { canEdit, isDone, TodoItem, TodoList, TodoPriority, TodoStatus } from '../todo-models';

/** One row of a view: an item with the list it is from. */
@Component({
  selector: 'li[appViewRow]',
  imports: [DueChip, Icon, ListMark, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    tabindex: '0',
    '[attr.data-item-id]': 'item().id',
    '[attr.data-priority]': 'item().priority',
    '[attr.aria-label]': 'item().title',
    '[attr.aria-current]': 'isSelected() || null',
    '[class.done]': 'done()',
    '[class.selected]': 'isSelected()',
    '(click)': 'open($event)',
  },
  styleUrls: ['../list/item-card.css', './view-row.css'],
  template: `
    <input
      type="checkbox"
      class="tick"
      [class.started]="started()"
      tabindex="-1"
      [checked]="done()"
      [disabled]="!editable()"
      [attr.aria-label]="(done() ? '::Web:ReopenItem' : '::Web:CompleteItem') | abpLocalization: item().title"
      (click)="$event.preventDefault(); toggled.emit()"
    />
    <div class="body">
      <span class="title">{{ item().title }}</span>
      <span class="facts">
        @if (item().dueDate) {
          <app-due-chip [item]="item()" />
        }
        @if (item().priority !== Priority.None && !done()) {
          <span class="flag" [title]="'::Web:Priority:' + item().priority | abpLocalization">
            <app-icon name="flag" />
            <span class="visually-hidden">{{ '::Web:Priority:' + item().priority | abpLocalization }}</span>
          </span>
        }
      </span>
    </div>
    @if (list(); as list) {
      <span class="list">
        <app-list-mark [icon]="list.icon" [color]="list.color" />
        <span class="list-name">{{ list.isInbox ? ('::Web:Inbox' | abpLocalization) : list.name }}</span>
      </span>
    }
  `,
})
export class ViewRow {
  readonly item = input.required<TodoItem>();
  /** Undefined while the lists are on their way. */
  readonly list = input<TodoList>();
  readonly isSelected = input(false);
  readonly toggled = output();
  readonly opened = output();

  protected readonly Priority = TodoPriority;
  protected readonly done = computed(() => isDone(this.item()));
  protected readonly started = computed(() => this.item().status === TodoStatus.InProgress);
  protected readonly editable = computed(() => canEdit(this.list()?.access ?? 0));

  protected open(event: MouseEvent): void {
    if (!(event.target as HTMLElement).closest('input')) this.opened.emit();
  }
}
