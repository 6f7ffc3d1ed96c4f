import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { TodoItem } from '../todo-models';
import { ItemChanges } from '../sync/mutation';
import { dateChanges } from './due';

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const allZones = Intl.supportedValuesOf('timeZone');

/** A date, with a time and its zone if wanted. */
@Component({
  selector: 'app-date-field',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    role: 'group',
    '[attr.aria-labelledby]': 'labelledby()',
    '(focusin)': 'entered.emit()',
    '(focusout)': 'left.emit()',
  },
  styleUrl: './date-field.css',
  template: `
    <input
      #date
      type="date"
      [value]="value().date ?? ''"
      [disabled]="!editable()"
      [attr.aria-label]="'::Web:Date' | abpLocalization"
      (change)="set(date.value || null, value().time)"
    />
    @if (value().date) {
      <input
        #time
        type="time"
        [value]="value().time?.slice(0, 5) ?? ''"
        [disabled]="!editable()"
        [attr.aria-label]="'::Web:Time' | abpLocalization"
        (change)="set(value().date, time.value ? time.value + ':00' : null)"
      />
    }
    @if (value().time) {
      <select
        #zone
        [disabled]="!editable()"
        [attr.aria-label]="'::Web:TimeZone' | abpLocalization"
        (change)="changed.emit({ timeZone: zone.value })"
      >
        @for (option of zones(); track option) {
          <option [value]="option" [selected]="option === item().timeZone">{{ option }}</option>
        }
      </select>
    }
  `,
})
export class DateField {
  readonly item = input.required<TodoItem>();
  readonly kind = input.required<'start' | 'due'>();
  readonly labelledby = input.required<string>();
  readonly editable = input.required<boolean>();
  readonly entered = output();
  readonly left = output();
  readonly changed = output<ItemChanges>();

  protected readonly value = computed(() => {
    const item = this.item();
    return this.kind() === 'start'
      ? { date: item.startDate ?? null, time: item.startTime ?? null }
      : { date: item.dueDate ?? null, time: item.dueTime ?? null };
  });
  /** The browser's list lacks some names, UTC among them: what is set or local is always offered. */
  protected readonly zones = computed(() =>
    [...new Set([this.item().timeZone ?? ownZone, ownZone, 'UTC', ...allZones])].filter(Boolean),
  );

  protected set(date: string | null, time: string | null): void {
    const changes = dateChanges(this.item(), this.kind(), date, time, ownZone);
    if (Object.keys(changes).length > 0) this.changed.emit(changes);
  }
}
