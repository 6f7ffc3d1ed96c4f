import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';

export interface ConfirmQuestion {
  title: string;
  text: string;
  confirm: string;
}

/** Asks before something that is hard to take back; closes with true when the answer is yes. */
@Component({
  selector: 'app-confirm-dialog',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="dialog">
      <h2 id="dialog-title">{{ question.title }}</h2>
      <p>{{ question.text }}</p>
      <div class="dialog-actions">
        <button type="button" class="todo-button todo-button--quiet" (click)="dialog.close(false)">
          {{ '::Web:Cancel' | abpLocalization }}
        </button>
        <button type="button" class="todo-button todo-button--danger" (click)="dialog.close(true)">
          {{ question.confirm }}
        </button>
      </div>
    </div>
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<ConfirmQuestion>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
