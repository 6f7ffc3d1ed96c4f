import { ChangeDetectionStrategy, Component, computed, inject, input, OnDestroy, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { Icon } from '../../../shared/icon';
import { RecurrenceField } from '../recurrence/recurrence-field';
import { ItemTalk } from '../activity/item-talk';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { ItemFacts } from '../links/item-facts';
import { TodoRealtime } from '../sync/todo-realtime';
import { isDone, maxTitleLength, TodoItem, TodoPriority, TodoStatus } from '../todo-models';
import { DateField } from './date-field';
import { DescriptionField } from './description-field';
import { FieldEditors } from './field-editors';
import { SavedMark } from './saved-mark';
import { SubtaskList } from './subtask-list';
import { TextField } from './text-field';

/** Everything about one item. Each field is saved by itself, so two people in different fields never meet. */
@Component({
  selector: 'app-item-panel',
  imports: [
    DateField,
    DescriptionField,
    FieldEditors,
    Icon,
    ItemFacts,
    ItemTalk,
    LocalizationPipe,
    RecurrenceField,
    SavedMark,
    SubtaskList,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', '[attr.aria-label]': 'item().title' },
  templateUrl: './item-panel.html',
  styleUrl: './item-panel.css',
})
export class ItemPanel implements OnDestroy {
  readonly item = input.required<TodoItem>();
  readonly editable = input.required<boolean>();
  readonly closed = output();

  protected readonly commands = inject(ListCommands);
  private readonly store = inject(ListStore);
  private readonly live = inject(TodoRealtime);
  private readonly session = inject(Session);

  protected readonly maxTitleLength = maxTitleLength;
  protected readonly statuses = [
    TodoStatus.NotStarted,
    TodoStatus.InProgress,
    TodoStatus.Completed,
    TodoStatus.Cancelled,
  ];
  protected readonly priorities = [
    TodoPriority.None,
    TodoPriority.Low,
    TodoPriority.Medium,
    TodoPriority.High,
    TodoPriority.Urgent,
  ];
  protected readonly done = computed(() => isDone(this.item()));
  protected readonly editors = computed(() =>
    this.store.present().filter((one) => one.itemId === this.item().id && one.userId !== this.session.userId()),
  );

  ngOnDestroy(): void {
    this.live.show(null, null);
  }

  protected enter(field: string): void {
    this.live.show(this.item().id, field);
  }

  protected leave(): void {
    this.live.show(this.item().id, null);
  }

  protected setEstimate(text: string): void {
    const estimateMinutes = text.trim() === '' ? null : Math.max(0, Math.round(Number(text)));
    if (estimateMinutes === (this.item().estimateMinutes ?? null) || Number.isNaN(estimateMinutes)) return;
    this.commands.patchItem(this.item().id, { estimateMinutes });
  }

  protected remove(): void {
    this.closed.emit();
    this.commands.deleteItem(this.item());
  }
}
