import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  resource,
} from '@angular/core';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { ListCommands } from '../sync/list-commands';
import { isDone, TodoItem } from '../todo-models';
import { RecurrenceApi } from './recurrence-api';
import { RecurrenceEditor } from './recurrence-editor';

/** How an item recurs, in words; opens to change it, to skip this occurrence or to put it off. */
@Component({
  selector: 'app-recurrence-field',
  imports: [Icon, LocalizationPipe, RecurrenceEditor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(focusin)': 'entered.emit()', '(focusout)': 'left.emit()' },
  styleUrl: './recurrence-field.css',
  template: `
    <button
      type="button"
      class="summary"
      [class.none]="!item().recurrence"
      [disabled]="!editable()"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-labelledby]="labelledby() + ' recurrence-summary'"
      (click)="isOpen.set(!isOpen())"
    >
      <app-icon name="repeat" /><span id="recurrence-summary">{{ summary() }}</span>
    </button>
    @if (isOpen()) {
      <app-recurrence-editor
        [item]="item()"
        (saved)="commands.patchItem(item().id, $event)"
        (closed)="isOpen.set(false)"
      />
    } @else if (canMove()) {
      <div class="moves">
        <button type="button" (click)="commands.skipOccurrence(item().id)">
          <app-icon name="skip" />{{ '::Web:SkipOccurrence' | abpLocalization }}
        </button>
        <label>
          {{ '::Web:PostponeOccurrence' | abpLocalization }}
          <input #other type="date" [value]="item().dueDate" (change)="postpone(other.value)" />
        </label>
      </div>
      @if (item().occurrenceDate !== item().dueDate) {
        <p class="hint">{{ '::Web:OccurrencePutOff' | abpLocalization: item().occurrenceDate ?? '' }}</p>
      }
    }
  `,
})
export class RecurrenceField {
  readonly item = input.required<TodoItem>();
  readonly editable = input.required<boolean>();
  readonly labelledby = input.required<string>();
  readonly entered = output();
  readonly left = output();

  protected readonly commands = inject(ListCommands);
  private readonly api = inject(RecurrenceApi);
  private readonly texts = inject(LocalizationService);

  /** Another item's panel opens closed. */
  protected readonly isOpen = linkedSignal({ source: () => this.item().id, computation: () => false });
  protected readonly canMove = computed(() => this.editable() && !!this.item().recurrence && !isDone(this.item()));
  private readonly described = resource({
    params: () => {
      const { recurrence, recurrenceBasis, dueDate } = this.item();
      return recurrence ? { recurrence, recurrenceBasis, start: dueDate } : undefined;
    },
    loader: ({ params }) => this.api.preview(params),
  });
  /** Offline the words are missing, not the fact. */
  protected readonly summary = computed(() => {
    if (!this.item().recurrence) return this.texts.instant('::Web:DoesNotRecur');
    const text = this.described.hasValue() ? this.described.value().text : this.texts.instant('::Web:Recurs');
    return text.charAt(0).toLocaleUpperCase() + text.slice(1);
  });

  protected postpone(dueDate: string): void {
    if (dueDate && dueDate !== this.item().dueDate) this.commands.postpone(this.item().id, dueDate);
  }
}
