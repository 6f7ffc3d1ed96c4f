import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ConfigStateService, LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { Toasts } from '../../../core/toasts';
import { TimeZoneNameDto, TimeZoneSettingsService } from '../../../proxy/administration/settings';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { quiet } from '../parts/quiet';
import { Rows } from '../parts/rows';

/** The time zone of all who have not chosen their own. */
@Component({
  selector: 'app-time-zone-tab',
  imports: [LocalizationPipe, PageState],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './settings-tab.css',
  template: `
    @if (zones.status() === 'ready') {
      <form (submit)="save(); $event.preventDefault()">
        <label>
          <span class="todo-label">{{ '::Web:TimeZone' | abpLocalization }}</span>
          <select #zone class="todo-input" (change)="chosen.set(zone.value)">
            @for (option of zones.all(); track option.value) {
              <option [value]="option.value" [selected]="option.value === chosen()">{{ option.name }}</option>
            }
          </select>
        </label>
        <p class="todo-hint">{{ '::Web:TimeZoneHint' | abpLocalization }}</p>
        @if (attempt.error(); as error) {
          <p class="todo-error" role="alert">{{ error }}</p>
        }
        <button type="submit" class="todo-button" [disabled]="attempt.isBusy()">
          {{ '::Web:Save' | abpLocalization }}
        </button>
      </form>
    } @else {
      <app-page-state [status]="zones.status()" (retry)="zones.retry()" />
    }
  `,
})
export class TimeZoneTab {
  private readonly settings = inject(TimeZoneSettingsService);
  private readonly config = inject(ConfigStateService);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  protected readonly attempt = inject(Attempt);
  protected readonly chosen = signal('UTC');
  protected readonly zones = new Rows<TimeZoneNameDto>(async () => {
    const [chosen, zones] = await Promise.all([
      firstValueFrom(this.settings.get(quiet)),
      firstValueFrom(this.settings.getTimezones(quiet)),
    ]);
    this.chosen.set(chosen);
    return zones;
  });

  constructor() {
    void this.zones.load();
  }

  protected async save(): Promise<void> {
    const saved = await this.attempt.run(() => firstValueFrom(this.settings.update(this.chosen(), quiet)));
    if (!saved) return;
    this.toasts.show('success', this.texts.instant('AbpUi::SavedSuccessfully'));
    this.config.refreshAppState().subscribe();
  }
}
