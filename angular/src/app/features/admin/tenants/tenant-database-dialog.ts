import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { TenantDto, TenantService } from '../../../proxy/saas/tenants';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { quiet } from '../parts/quiet';
import { Rows } from '../parts/rows';

/** Where a tenant's data is. What is shown has no password, so whoever changes it gives the whole connection string anew. */
@Component({
  selector: 'app-tenant-database-dialog',
  imports: [LocalizationPipe, PageState],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="dialog" (submit)="save(); $event.preventDefault()">
      <h2 id="dialog-title">{{ '::Web:DatabaseOf' | abpLocalization: tenant.name }}</h2>
      @if (current.status() === 'ready') {
        @if (shown(); as connectionString) {
          <p>{{ '::Web:OwnDatabase' | abpLocalization }}</p>
          <p>
            <code>{{ connectionString }}</code>
          </p>
        } @else {
          <p>{{ '::Web:MainDatabase' | abpLocalization }}</p>
        }
        <label class="todo-field">
          <span class="todo-label">{{ '::Web:NewConnectionString' | abpLocalization }}</span>
          <input
            #text
            class="todo-input"
            type="password"
            autocomplete="off"
            spellcheck="false"
            maxlength="1024"
            placeholder="Host=…;Database=…;Username=…;Password=…"
            [value]="wanted()"
            (input)="wanted.set(text.value)"
          />
        </label>
        <p class="todo-hint">{{ '::Web:MoveDatabaseHint' | abpLocalization }}</p>
      } @else {
        <app-page-state [status]="current.status()" (retry)="current.retry()" />
      }
      @if (attempt.error(); as error) {
        <p class="todo-error" role="alert">{{ error }}</p>
      }
      <div class="dialog-actions">
        <button type="button" class="todo-button todo-button--quiet" (click)="dialog.close(false)">
          {{ '::Web:Cancel' | abpLocalization }}
        </button>
        @if (shown()) {
          <button
            type="button"
            class="todo-button todo-button--danger"
            [disabled]="attempt.isBusy()"
            (click)="removeOwn()"
          >
            {{ '::Web:UseMainDatabase' | abpLocalization }}
          </button>
        }
        <button type="submit" class="todo-button" [disabled]="!wanted().trim() || attempt.isBusy()">
          {{ '::Web:Save' | abpLocalization }}
        </button>
      </div>
    </form>
  `,
})
export class TenantDatabaseDialog {
  private readonly tenants = inject(TenantService);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly tenant = inject<TenantDto>(DIALOG_DATA);
  protected readonly attempt = inject(Attempt);
  protected readonly current = new Rows<string>(async () => [
    await firstValueFrom(this.tenants.getDefaultConnectionString(this.id, quiet)),
  ]);
  protected readonly shown = computed(() => this.current.all()[0] ?? '');
  protected readonly wanted = signal('');

  constructor() {
    void this.current.load();
  }

  protected save(): Promise<void> {
    return this.apply(() =>
      firstValueFrom(this.tenants.updateDefaultConnectionString(this.id, this.wanted().trim(), quiet)),
    );
  }

  protected removeOwn(): Promise<void> {
    return this.apply(() => firstValueFrom(this.tenants.deleteDefaultConnectionString(this.id, quiet)));
  }

  private get id(): string {
    return this.tenant.id ?? '';
  }

  private async apply(change: () => Promise<void>): Promise<void> {
    const done = await this.attempt.run(async () => {
      await change();
      return true;
    });
    if (done) this.dialog.close(true);
  }
}
