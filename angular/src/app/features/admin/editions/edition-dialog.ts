import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { EditionDto, EditionService } from '../../../proxy/saas/editions';
import { Attempt } from '../parts/attempt';
import { quiet } from '../parts/quiet';

const maxNameLength = 128;

/** Makes an edition, or renames one; closes with true when it did. */
@Component({
  selector: 'app-edition-dialog',
  imports: [LocalizationPipe],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="dialog" (submit)="save(); $event.preventDefault()">
      <h2 id="dialog-title">{{ (edition ? '::Web:EditEdition' : '::Web:NewEdition') | abpLocalization }}</h2>
      <label class="todo-field">
        <span class="todo-label">{{ '::Web:Name' | abpLocalization }}</span>
        <input
          #field
          class="todo-input"
          required
          [maxLength]="maxNameLength"
          [value]="name()"
          (input)="name.set(field.value)"
        />
      </label>
      @if (!edition) {
        <p class="todo-hint">{{ '::Web:NewEditionHint' | abpLocalization }}</p>
      }
      @if (attempt.error(); as error) {
        <p class="todo-error" role="alert">{{ error }}</p>
      }
      <div class="dialog-actions">
        <button type="button" class="todo-button todo-button--quiet" (click)="dialog.close(false)">
          {{ '::Web:Cancel' | abpLocalization }}
        </button>
        <button type="submit" class="todo-button" [disabled]="!name().trim() || attempt.isBusy()">
          {{ '::Web:Save' | abpLocalization }}
        </button>
      </div>
    </form>
  `,
})
export class EditionDialog {
  private readonly editions = inject(EditionService);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly edition = inject<EditionDto | undefined>(DIALOG_DATA, { optional: true });
  protected readonly attempt = inject(Attempt);
  protected readonly maxNameLength = maxNameLength;
  protected readonly name = signal(this.edition?.displayName ?? '');

  protected async save(): Promise<void> {
    const displayName = this.name().trim();
    if (!displayName) return;
    const { id, concurrencyStamp } = this.edition ?? {};
    const saved = await this.attempt.run(() =>
      firstValueFrom(
        id
          ? this.editions.update(id, { displayName, concurrencyStamp }, quiet)
          : this.editions.create({ displayName }, quiet),
      ),
    );
    if (saved) this.dialog.close(true);
  }
}
