import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, ElementRef, inject, viewChild } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { EditionDto, EditionService } from '../../../proxy/saas/editions';
import { Attempt } from '../parts/attempt';
import { quiet } from '../parts/quiet';

export interface DeleteEditionQuestion {
  edition: EditionDto;
  others: EditionDto[];
}

/** Deletes an edition, after its tenants have been given another; closes with true when it did. */
@Component({
  selector: 'app-delete-edition-dialog',
  imports: [LocalizationPipe],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="dialog" (submit)="remove(); $event.preventDefault()">
      <h2 id="dialog-title">{{ '::Web:DeleteNamed' | abpLocalization: question.edition.displayName }}</h2>
      @if (!hasTenants) {
        <p>{{ '::Web:DeleteEditionText' | abpLocalization }}</p>
      } @else if (question.others.length === 0) {
        <p>{{ '::Web:DeleteEditionAlone' | abpLocalization }}</p>
      } @else {
        <label class="todo-field">
          <span class="todo-label">{{ '::Web:MoveTenantsTo' | abpLocalization }}</span>
          <select #target class="todo-input">
            @for (edition of question.others; track edition.id) {
              <option [value]="edition.id">{{ edition.displayName }}</option>
            }
          </select>
        </label>
      }
      @if (attempt.error(); as error) {
        <p class="todo-error" role="alert">{{ error }}</p>
      }
      <div class="dialog-actions">
        <button type="button" class="todo-button todo-button--quiet" (click)="dialog.close(false)">
          {{ '::Web:Cancel' | abpLocalization }}
        </button>
        @if (!hasTenants || question.others.length > 0) {
          <button type="submit" class="todo-button todo-button--danger" [disabled]="attempt.isBusy()">
            {{ '::Web:Delete' | abpLocalization }}
          </button>
        }
      </div>
    </form>
  `,
})
export class DeleteEditionDialog {
  private readonly editions = inject(EditionService);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<DeleteEditionQuestion>(DIALOG_DATA);
  protected readonly attempt = inject(Attempt);
  protected readonly hasTenants = (this.question.edition.tenantCount ?? 0) > 0;
  private readonly target = viewChild<ElementRef<HTMLSelectElement>>('target');

  protected async remove(): Promise<void> {
    const work = this.editions.delete(this.question.edition.id ?? '', this.target()?.nativeElement.value, quiet);
    if (await this.attempt.run(() => firstValueFrom(work))) this.dialog.close(true);
  }
}
