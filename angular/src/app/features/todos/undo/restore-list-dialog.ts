import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { ActivityKind } from '../activity/activity-models';
import { FieldText } from '../activity/field-text';
import { TodoList } from '../todo-models';
import { Moment, UndoApi } from './undo-api';
import { UndoSteps } from './undo-steps';

/** Puts a list back to a moment, after showing what that would change. */
@Component({
  selector: 'app-restore-list-dialog',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './restore-list-dialog.css',
  templateUrl: './restore-list-dialog.html',
})
export class RestoreListDialog {
  protected readonly dialog = inject<DialogRef>(DialogRef);
  protected readonly list = inject<TodoList>(DIALOG_DATA);
  private readonly api = inject(UndoApi);
  private readonly steps = inject(UndoSteps);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly fieldText = inject(FieldText);

  protected readonly kinds = ActivityKind;
  protected readonly latest = localText(new Date());
  protected readonly earliest = localText(new Date(Date.parse(this.list.creationTime)));
  protected readonly at = signal('');
  protected readonly moment = signal<Moment | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');
  protected readonly isUnchanged = computed(() => {
    const moment = this.moment();
    return !!moment && moment.deletedCount + moment.restoredCount + moment.updatedCount === 0;
  });
  protected readonly presets = [
    { text: '::Web:AnHourAgo', hours: 1 },
    { text: '::Web:ADayAgo', hours: 24 },
    { text: '::Web:AWeekAgo', hours: 168 },
  ];
  private asked = 0;

  protected choose(hours: number): void {
    const at = new Date(Math.max(Date.now() - hours * 3_600_000, Date.parse(this.list.creationTime) + 1_000));
    this.look(localText(at));
  }

  protected look(at: string): void {
    this.at.set(at);
    void this.preview();
  }

  protected fieldsOf(changes: { field: string }[]): string {
    return changes
      .filter(({ field }) => !field.startsWith('completed'))
      .map(({ field }) => this.fieldText.label(field))
      .join(', ');
  }

  protected async restore(): Promise<void> {
    this.isBusy.set(true);
    try {
      await this.api.restore(this.list.id, this.instant());
      this.dialog.close();
      this.toasts.info(this.texts.instant('::Web:ListRestored', this.list.name), {
        label: this.texts.instant('::Web:Undo'),
        run: () => void this.steps.step('undo'),
      });
    } catch (failure) {
      this.problem.set(serverMessage(failure) ?? this.texts.instant('::Web:RequestFailed'));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async preview(): Promise<void> {
    const asked = ++this.asked;
    this.moment.set(null);
    this.problem.set('');
    if (!this.at()) return;
    try {
      const moment = await this.api.preview(this.list.id, this.instant());
      if (asked === this.asked) this.moment.set(moment);
    } catch (failure) {
      if (asked === this.asked) this.problem.set(serverMessage(failure) ?? this.texts.instant('::Web:RequestFailed'));
    }
  }

  private instant(): string {
    return new Date(this.at()).toISOString();
  }
}

/** As a date-time field has it: local, to the second, so that two edits in one minute can be told apart. */
function localText(date: Date): string {
  const two = (value: number): string => `${value}`.padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
