import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe, LocalizationService, PermissionDirective } from '@abp/ng.core';
import { PermissionManagementComponent } from '@abp/ng.permission-management';
import { firstValueFrom } from 'rxjs';
import { Toasts } from '../../../core/toasts';
import { ApplicationDto, ApplicationService } from '../../../proxy/identity/applications';
import { dialogLook } from '../../../shared/dialog-look';
import { Icon } from '../../../shared/icon';
import { WithOfficialUi } from '../official/with-official-ui';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { Questions } from '../parts/questions';
import { quiet } from '../parts/quiet';
import { Rows } from '../parts/rows';
import { ApplicationDialog } from './application-dialog';
import { Secret, SecretDialog } from './secret-dialog';

/** The applications that people and services sign in with. */
@Component({
  selector: 'app-applications-page',
  imports: [Icon, LocalizationPipe, WithOfficialUi, PageState, PermissionDirective, PermissionManagementComponent],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './applications-page.html',
  styleUrl: '../parts/admin-page.css',
})
export class ApplicationsPage {
  private readonly applications = inject(ApplicationService);
  private readonly dialogs = inject(Dialog);
  private readonly questions = inject(Questions);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly attempt = inject(Attempt);
  protected readonly rows = new Rows<ApplicationDto>(async () => {
    const page = await firstValueFrom(this.applications.getList({ maxResultCount: 1000, skipCount: 0 }, quiet));
    return page.items ?? [];
  });

  /** Whose permissions are open in ABP's dialog. */
  protected readonly opened = signal<ApplicationDto | undefined>(undefined);

  constructor() {
    void this.rows.load();
  }

  protected async edit(application?: ApplicationDto): Promise<void> {
    const dialog = this.dialogs.open<ApplicationDto>(ApplicationDialog, {
      ...dialogLook,
      width: '38rem',
      data: application,
    });
    const saved = await firstValueFrom(dialog.closed);
    if (!saved) return;
    if (saved.clientSecret) await this.show({ clientId: saved.clientId, clientSecret: saved.clientSecret });
    await this.rows.load();
  }

  protected async remove(application: ApplicationDto): Promise<void> {
    if (!(await this.questions.mayDelete(application.displayName, '::Web:DeleteApplicationText'))) return;
    if (await this.told(() => firstValueFrom(this.applications.delete(application.id ?? '', quiet))))
      await this.rows.load();
  }

  protected async renewSecret(application: ApplicationDto): Promise<void> {
    const may = await this.questions.may({
      title: this.texts.instant('::Web:NewSecretTitle', application.displayName),
      text: this.texts.instant('::Web:NewSecretText'),
      confirm: this.texts.instant('::Web:NewSecret'),
    });
    if (!may) return;
    const renewed = await this.told(() => firstValueFrom(this.applications.renewSecret(application.id ?? '', quiet)));
    if (renewed) await this.show({ clientId: application.clientId, clientSecret: renewed.value.clientSecret ?? '' });
  }

  private async show(data: Secret): Promise<void> {
    await firstValueFrom(this.dialogs.open(SecretDialog, { ...dialogLook, disableClose: true, data }).closed);
  }

  private async told<T>(work: () => Promise<T>): Promise<{ value: T } | undefined> {
    const done = await this.attempt.run(work);
    if (this.attempt.error()) this.toasts.error(this.attempt.error());
    return done;
  }
}
