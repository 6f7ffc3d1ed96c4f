import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ConfigStateService, LocalizationPipe, LocalizationService, PermissionService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { Toasts } from '../../../core/toasts';
import { EditionDto, EditionService } from '../../../proxy/saas/editions';
import { SignUpSettingsDto, SignUpSettingsService } from '../../../proxy/saas/sign-up';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { quiet } from '../parts/quiet';
import { Rows } from '../parts/rows';

/** Whether visitors may open a tenant of their own, and which edition it gets. */
@Component({
  selector: 'app-sign-up-tab',
  imports: [LocalizationPipe, PageState],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './settings-tab.css',
  template: `
    @if (editions.status() === 'ready') {
      <form (submit)="save(); $event.preventDefault()">
        <label class="choice">
          <input
            #open
            type="checkbox"
            [checked]="settings().isEnabled"
            (change)="change({ isEnabled: open.checked })"
          />
          <span>
            {{ '::Web:SignUpOpen' | abpLocalization }}
            <small>{{ '::Web:SignUpOpenHint' | abpLocalization }}</small>
          </span>
        </label>
        <label>
          <span class="todo-label">{{ '::Web:SignUpEdition' | abpLocalization }}</span>
          <select #edition class="todo-input" (change)="change({ editionId: edition.value || null })">
            <option value="" [selected]="!settings().editionId">–</option>
            @for (option of editions.all(); track option.id) {
              <option [value]="option.id" [selected]="option.id === settings().editionId">
                {{ option.displayName }}
              </option>
            }
          </select>
        </label>
        @if (attempt.error(); as error) {
          <p class="todo-error" role="alert">{{ error }}</p>
        }
        <button type="submit" class="todo-button" [disabled]="attempt.isBusy()">
          {{ '::Web:Save' | abpLocalization }}
        </button>
      </form>
    } @else {
      <app-page-state [status]="editions.status()" (retry)="editions.retry()" />
    }
  `,
})
export class SignUpTab {
  private readonly service = inject(SignUpSettingsService);
  private readonly editionService = inject(EditionService);
  private readonly permissions = inject(PermissionService);
  private readonly config = inject(ConfigStateService);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  protected readonly attempt = inject(Attempt);
  protected readonly settings = signal<SignUpSettingsDto>({});
  protected readonly editions = new Rows<EditionDto>(async () => {
    // Who may not see editions leaves the chosen one as it is.
    const mayChoose = this.permissions.getGrantedPolicy('AbpTenantManagement.Editions');
    const [settings, editions] = await Promise.all([
      firstValueFrom(this.service.get(quiet)),
      mayChoose
        ? firstValueFrom(this.editionService.getList({ skipCount: 0, maxResultCount: 1000 }, quiet))
        : undefined,
    ]);
    this.settings.set(settings);
    return editions?.items ?? [];
  });

  constructor() {
    void this.editions.load();
  }

  protected change(change: SignUpSettingsDto): void {
    this.settings.update((settings) => ({ ...settings, ...change }));
  }

  protected async save(): Promise<void> {
    const saved = await this.attempt.run(() => firstValueFrom(this.service.update(this.settings(), quiet)));
    if (!saved) return;
    this.toasts.show('success', this.texts.instant('AbpUi::SavedSuccessfully'));
    this.config.refreshAppState().subscribe();
  }
}
