import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ConfigStateService, LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { Toasts } from '../../../core/toasts';
import { IdentitySettingsDto, IdentitySettingsService, TwoFactorBehaviour } from '../../../proxy/identity/settings';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { quiet } from '../parts/quiet';
import { Rows } from '../parts/rows';

/** What passwords must be like, when somebody is locked out, who may register and how, and whether a second factor is needed. */
@Component({
  selector: 'app-identity-tab',
  imports: [LocalizationPipe, PageState],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './identity-tab.html',
  styleUrl: './settings-tab.css',
})
export class IdentityTab {
  private readonly service = inject(IdentitySettingsService);
  private readonly config = inject(ConfigStateService);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  protected readonly attempt = inject(Attempt);
  protected readonly settings = signal<IdentitySettingsDto | undefined>(undefined);
  protected readonly loaded = new Rows<IdentitySettingsDto>(async () => {
    const settings = await firstValueFrom(this.service.get(quiet));
    this.settings.set(settings);
    return [settings];
  });
  protected readonly passwordParts = [
    { key: 'requireDigit', text: '::Web:RequireDigit' },
    { key: 'requireLowercase', text: '::Web:RequireLowercase' },
    { key: 'requireUppercase', text: '::Web:RequireUppercase' },
    { key: 'requireNonAlphanumeric', text: '::Web:RequireNonAlphanumeric' },
  ] as const;
  protected readonly doors = [
    { key: 'isSelfRegistrationEnabled', text: '::Web:SelfRegistration', hint: '' },
    { key: 'requireConfirmedEmail', text: '::Web:RequireConfirmedEmail', hint: '' },
    { key: 'enableLocalLogin', text: '::Web:EnableLocalLogin', hint: '::Web:EnableLocalLoginHint' },
  ] as const;

  protected readonly twoFactor = [
    { value: TwoFactorBehaviour.Optional, text: '::Web:TwoFactorOptional' },
    { value: TwoFactorBehaviour.Forced, text: '::Web:TwoFactorForced' },
    { value: TwoFactorBehaviour.Disabled, text: '::Web:TwoFactorDisabled' },
  ] as const;

  constructor() {
    void this.loaded.load();
  }

  protected toggle(key: (typeof this.doors)[number]['key'], isOn: boolean): void {
    this.settings.update((settings) => settings && { ...settings, [key]: isOn });
  }

  protected togglePassword(key: (typeof this.passwordParts)[number]['key'], isOn: boolean): void {
    this.setPassword({ [key]: isOn });
  }

  protected setPassword(change: Partial<IdentitySettingsDto['password']>): void {
    this.settings.update((settings) => settings && { ...settings, password: { ...settings.password, ...change } });
  }

  protected setLockout(change: Partial<IdentitySettingsDto['lockout']>): void {
    this.settings.update((settings) => settings && { ...settings, lockout: { ...settings.lockout, ...change } });
  }

  protected setTwoFactor(twoFactorBehaviour: TwoFactorBehaviour): void {
    this.settings.update((settings) => settings && { ...settings, twoFactorBehaviour });
  }

  protected async save(): Promise<void> {
    const settings = this.settings();
    if (!settings) return;
    const saved = await this.attempt.run(() => firstValueFrom(this.service.update(settings, quiet)));
    if (!saved) return;
    this.toasts.show('success', this.texts.instant('AbpUi::SavedSuccessfully'));
    this.config.refreshAppState().subscribe();
  }
}
