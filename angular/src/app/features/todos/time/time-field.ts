import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { DatePipe } from '@angular/common';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';
import { Session } from '../../../core/session';
import { Toasts } from '../../../core/toasts';
import { Icon } from '../../../shared/icon';
import { ListStore } from '../sync/list-store';
import { ListAccess, TodoItem } from '../todo-models';
import { durationText, parseDuration } from './duration';
import { TimeEntry, TimerStore } from './timer-store';

/** Starts and stops the timer on an item, takes time by hand, and lists who spent how much. */
@Component({
  selector: 'app-time-field',
  imports: [DatePipe, Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './time-field.html',
  styleUrl: './time-field.css',
})
export class TimeField {
  readonly item = input.required<TodoItem>();
  readonly editable = input.required<boolean>();

  protected readonly timer = inject(TimerStore);
  private readonly store = inject(ListStore);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);

  protected readonly durationText = durationText;
  protected readonly isListed = signal(false);
  protected readonly entries = signal<readonly TimeEntry[]>([]);
  protected readonly isRunning = computed(() => this.timer.running()?.itemId === this.item().id);

  constructor() {
    // The sum changes with every entry, by whomever: the list follows it.
    effect(() => {
      const { id } = this.item();
      if (this.isListed()) untracked(() => void this.load(id));
    });
  }

  protected toggle(): void {
    void (this.isRunning() ? this.timer.stop() : this.timer.start(this.item().id));
  }

  protected async add(field: HTMLInputElement): Promise<void> {
    const minutes = parseDuration(field.value);
    if (!minutes || minutes > 1440) {
      field.setCustomValidity(this.texts.instant('::Web:TimeNotUnderstood'));
      field.reportValidity();
      return;
    }

    if (await this.attempt(() => this.timer.add(this.item().id, minutes))) field.value = '';
  }

  protected canRemove(entry: TimeEntry): boolean {
    return this.editable() && (entry.userId === this.session.userId() || this.store.access() >= ListAccess.Admin);
  }

  protected remove(entry: TimeEntry): void {
    void this.attempt(() => this.timer.remove(entry.id));
  }

  private async load(itemId: string): Promise<void> {
    await this.attempt(async () => {
      const entries = await this.timer.entries(itemId);
      if (itemId === this.item().id) this.entries.set(entries);
    });
  }

  private async attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.toasts.error(serverMessage(error) ?? this.texts.instant('::Web:RequestFailed'));
      return false;
    }
  }
}
