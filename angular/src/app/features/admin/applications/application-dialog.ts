import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { ApplicationDto, ApplicationService } from '../../../proxy/identity/applications';
import { Attempt } from '../parts/attempt';
import { quiet } from '../parts/quiet';
import { ApplicationInput, grantTypes, newApplication, scopes } from './application-models';
import { linesOf, problemOf } from './application-rules';

/** Makes an application, or changes one; closes with what the server answered. */
@Component({
  selector: 'app-application-dialog',
  imports: [LocalizationPipe],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './application-dialog.html',
  styleUrl: './application-dialog.css',
})
export class ApplicationDialog {
  private readonly applications = inject(ApplicationService);
  protected readonly dialog = inject<DialogRef<ApplicationDto>>(DialogRef);
  protected readonly application = inject<ApplicationDto | undefined>(DIALOG_DATA, { optional: true });
  protected readonly attempt = inject(Attempt);
  protected readonly types = ['public', 'confidential'] as const;
  protected readonly input = signal<ApplicationInput>({ ...(this.application ?? newApplication) });
  /** Those of an application may be more than those offered here: they are kept. */
  protected readonly choices = {
    grantTypes: [...new Set([...grantTypes, ...this.input().grantTypes])],
    scopes: [...new Set([...scopes, ...this.input().scopes])],
  };
  private readonly problem = computed(() => problemOf(this.input()));
  private readonly wasSent = signal(false);
  protected readonly shownProblem = computed(() => (this.wasSent() ? this.problem() : undefined));
  protected readonly isComplete = computed(() => !!this.input().clientId.trim() && !!this.input().displayName.trim());

  protected set<K extends keyof ApplicationInput>(key: K, value: ApplicationInput[K]): void {
    this.input.update((input) => ({ ...input, [key]: value }));
  }

  protected setLines(key: 'redirectUris' | 'postLogoutRedirectUris', text: string): void {
    this.set(key, linesOf(text));
  }

  protected toggle(key: 'grantTypes' | 'scopes', value: string, isOn: boolean): void {
    const others = this.input()[key].filter((other) => other !== value);
    this.set(key, isOn ? [...others, value] : others);
  }

  protected async save(): Promise<void> {
    this.wasSent.set(true);
    if (this.problem() || !this.isComplete()) return;
    const { application } = this;
    const saved = await this.attempt.run(() =>
      firstValueFrom(
        application
          ? this.applications.update(application.id ?? '', this.input(), quiet)
          : this.applications.create(this.input(), quiet),
      ),
    );
    if (saved) this.dialog.close(saved.value);
  }
}
