import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';

/** Asks what a filter is called; closes with the name. */
@Component({
  selector: 'app-view-name-dialog',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="dialog" (submit)="save(); $event.preventDefault()">
      <h2 id="dialog-title">{{ '::Web:FilterName' | abpLocalization }}</h2>
      <input
        #field
        class="todo-input"
        required
        maxlength="100"
        [value]="name()"
        [attr.aria-label]="'::Web:FilterName' | abpLocalization"
        (input)="name.set(field.value)"
      />
      <div class="dialog-actions">
        <button type="button" class="todo-button todo-button--quiet" (click)="dialog.close()">
          {{ '::Web:Cancel' | abpLocalization }}
        </button>
        <button type="submit" class="todo-button" [disabled]="!name().trim()">
          {{ '::Web:Save' | abpLocalization }}
        </button>
      </div>
    </form>
  `,
})
export class ViewNameDialog {
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly name = signal(inject<string>(DIALOG_DATA));

  protected save(): void {
    if (this.name().trim()) this.dialog.close(this.name().trim());
  }
}
