import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { EditionDto, EditionService } from '../../../proxy/saas/editions';
import { TenantDto, TenantService } from '../../../proxy/saas/tenants';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { quiet } from '../parts/quiet';
import { Rows } from '../parts/rows';

/** What a tenant has bought and whether it may work; closes with true when something changed. */
@Component({
  selector: 'app-tenant-dialog',
  imports: [LocalizationPipe, PageState],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="dialog" (submit)="save(); $event.preventDefault()">
      <h2 id="dialog-title">{{ '::Web:SubscriptionOf' | abpLocalization: tenant.name }}</h2>
      @if (editions.status() === 'ready') {
        <label class="todo-field">
          <span class="todo-label">{{ '::Web:Edition' | abpLocalization }}</span>
          <select #edition class="todo-input" (change)="editionId.set(edition.value)">
            <option value="" [selected]="!editionId()">{{ '::Web:NoEdition' | abpLocalization }}</option>
            @for (option of editions.all(); track option.id) {
              <option [value]="option.id" [selected]="option.id === editionId()">{{ option.displayName }}</option>
            }
          </select>
        </label>
        <label class="todo-check">
          <input #active type="checkbox" [checked]="isActive()" (change)="isActive.set(active.checked)" />
          {{ '::Web:TenantIsActive' | abpLocalization }}
        </label>
        <p class="todo-hint">{{ '::Web:TenantIsActiveHint' | abpLocalization }}</p>
      } @else {
        <app-page-state [status]="editions.status()" (retry)="editions.retry()" />
      }
      @if (attempt.error(); as error) {
        <p class="todo-error" role="alert">{{ error }}</p>
      }
      <div class="dialog-actions">
        <button type="button" class="todo-button todo-button--quiet" (click)="dialog.close(false)">
          {{ '::Web:Cancel' | abpLocalization }}
        </button>
        <button type="submit" class="todo-button" [disabled]="editions.status() !== 'ready' || attempt.isBusy()">
          {{ '::Web:Save' | abpLocalization }}
        </button>
      </div>
    </form>
  `,
})
export class TenantDialog {
  private readonly tenants = inject(TenantService);
  private readonly editionService = inject(EditionService);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly tenant = inject<TenantDto>(DIALOG_DATA);
  protected readonly attempt = inject(Attempt);
  protected readonly editions = new Rows<EditionDto>(async () => {
    const page = await firstValueFrom(this.editionService.getList({ maxResultCount: 1000, skipCount: 0 }, quiet));
    return page.items ?? [];
  });
  protected readonly editionId = signal(this.tenant.editionId ?? '');
  protected readonly isActive = signal(this.tenant.isActive ?? true);

  constructor() {
    void this.editions.load();
  }

  protected async save(): Promise<void> {
    const id = this.tenant.id ?? '';
    const editionId = this.editionId() || null;
    const isActive = this.isActive();
    const saved = await this.attempt.run(async () => {
      if (editionId !== (this.tenant.editionId ?? null))
        await firstValueFrom(this.tenants.setEdition(id, { editionId }, quiet));
      if (isActive !== this.tenant.isActive) await firstValueFrom(this.tenants.setActivation(id, { isActive }, quiet));
    });
    if (saved) this.dialog.close(true);
  }
}
