import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
} from '@angular/core';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';
import { Session } from '../../../core/session';
import { ItemChanges } from '../sync/mutation';
import { RecurrenceBasis, TodoItem } from '../todo-models';
import { RecurrenceApi, RecurrencePreview, RecurrenceQuestion } from './recurrence-api';
import {
  draftOf,
  emptyDraft,
  frequencies,
  Frequency,
  isLastOfMonth,
  RecurrenceDraft,
  ruleOf,
  weekdayOf,
  weekdays,
} from './recurrence-draft';

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Makes a rule: by a phrase, or by picking; both show what they come to before they are saved. */
@Component({
  selector: 'app-recurrence-editor',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recurrence-editor.html',
  styleUrl: './recurrence-editor.css',
})
export class RecurrenceEditor {
  readonly item = input.required<TodoItem>();
  readonly saved = output<ItemChanges>();
  readonly closed = output();

  private readonly api = inject(RecurrenceApi);
  private readonly session = inject(Session);
  private readonly texts = inject(LocalizationService);

  protected readonly frequencies = frequencies;
  protected readonly weekdays = weekdays;
  protected readonly RecurrenceBasis = RecurrenceBasis;
  private readonly date = computed(() => this.item().dueDate ?? localToday());
  protected readonly isLastDay = computed(() => isLastOfMonth(this.date()));
  protected readonly draft = linkedSignal<RecurrenceDraft>(() => {
    const { recurrence, recurrenceBasis } = this.item();
    const shown = recurrence ? draftOf(recurrence, recurrenceBasis ?? RecurrenceBasis.DueDate, this.date()) : undefined;
    return shown ?? { ...emptyDraft, days: [weekdayOf(this.date())] };
  });
  /** What is typed; while it is empty, what is picked counts. */
  protected readonly phrase = signal('');
  private readonly isPicked = signal(false);

  protected readonly preview = resource({
    params: (): RecurrenceQuestion => this.question(),
    loader: async ({ params, abortSignal }) => {
      if (params.text) await new Promise((resolve) => setTimeout(resolve, 250));
      return abortSignal.aborted ? undefined : await this.api.preview(params);
    },
  });
  protected readonly shown = computed(() => (this.preview.hasValue() ? this.preview.value() : undefined));
  protected readonly problem = computed(() => {
    const error = this.preview.error();
    return error && (serverMessage(error.cause) ?? serverMessage(error) ?? this.texts.instant('::Web:Offline'));
  });

  protected weekdayName(day: string, weekday: 'narrow' | 'long'): string {
    const monday = Date.UTC(2024, 0, 1 + weekdays.indexOf(day as 'MO'));
    return new Intl.DateTimeFormat(this.language(), { weekday, timeZone: 'UTC' }).format(monday);
  }

  protected dateText(date: string): string {
    const format = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(this.language(), format).format(new Date(`${date}T00:00:00Z`));
  }

  protected pick(changes: Partial<RecurrenceDraft>): void {
    this.phrase.set('');
    this.isPicked.set(true);
    this.draft.update((draft) => ({ ...draft, ...changes }));
  }

  protected setFrequency(frequency: string): void {
    this.pick({ frequency: frequency as Frequency });
  }

  protected setNumber(field: 'interval' | 'count', text: string): void {
    const number = Math.round(Number(text));
    if (number >= 1 && number <= 999) this.pick({ [field]: number });
  }

  protected toggleDay(day: string): void {
    const { days } = this.draft();
    this.pick({ days: days.includes(day) ? days.filter((other) => other !== day) : [...days, day] });
  }

  protected save(): void {
    const preview = this.shown();
    if (!preview) return;
    this.saved.emit(changesOf(this.item(), preview));
    this.closed.emit();
  }

  protected end(): void {
    this.saved.emit({ recurrence: null });
    this.closed.emit();
  }

  private question(): RecurrenceQuestion {
    const item = this.item();
    const text = this.phrase().trim();
    if (text) return { text, start: item.dueDate };
    const draft = this.draft();
    const isOwn = !this.isPicked() && !!item.recurrence; // one that the picker cannot show is not changed by opening it
    return {
      recurrence: isOwn ? (item.recurrence ?? '') : ruleOf(draft, this.date()),
      recurrenceBasis: draft.afterCompletion ? RecurrenceBasis.Completion : RecurrenceBasis.DueDate,
      start: this.date(),
    };
  }

  private language(): string {
    return this.session.language() || 'en';
  }
}

/** The item becomes due on the rule's first date, so that what is due is a day of the rule. */
function changesOf(item: TodoItem, { recurrence, recurrenceBasis, dates, dueTime }: RecurrencePreview): ItemChanges {
  const changes: ItemChanges = { recurrence, recurrenceBasis };
  if (item.dueDate !== dates[0]) changes.dueDate = dates[0];
  if (dueTime && dueTime !== item.dueTime) Object.assign(changes, { dueTime, timeZone: item.timeZone ?? ownZone });
  return changes;
}

function localToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
