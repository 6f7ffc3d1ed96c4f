import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe, LocalizationService, PermissionDirective } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { Toasts } from '../../../core/toasts';
import { ConfirmDialog, ConfirmQuestion } from '../../../shared/confirm-dialog';
import { dialogLook } from '../../../shared/dialog-look';
import { Icon } from '../../../shared/icon';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { Questions } from '../parts/questions';
import { Rows } from '../parts/rows';
import { ApplicationApi } from './application-api';
import { ApplicationDialog } from './application-dialog';
import { Application } from './application-models';
import { Secret, SecretDialog } from './secret-dialog';

/** The applications that people and services sign in with. */
@Component({
  selector: 'app-applications-page',
  imports: [Icon, LocalizationPipe, PageState, PermissionDirective],
  providers: [Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './applications-page.html',
  styleUrl: '../parts/admin-page.css',
})
export class ApplicationsPage {
  private readonly api = inject(ApplicationApi);
  private readonly dialogs = inject(Dialog);
  private readonly questions = inject(Questions);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly attempt = inject(Attempt);
  protected readonly rows = new Rows<Application>(() => this.api.list());

  constructor() {
    void this.rows.load();
  }

  protected async edit(application?: Application): Promise<void> {
    const dialog = this.dialogs.open<Application>(ApplicationDialog, {
      ...dialogLook,
      width: '38rem',
      data: application,
    });
    const saved = await firstValueFrom(dialog.closed);
    if (!saved) return;
    if (saved.clientSecret) await this.show({ clientId: saved.clientId, clientSecret: saved.clientSecret });
    await this.rows.load();
  }

  protected async remove(application: Application): Promise<void> {
    if (!(await this.questions.mayDelete(application.displayName, '::Web:DeleteApplicationText'))) return;
    if (await this.told(() => this.api.delete(application.id))) await this.rows.load();
  }

  protected async renewSecret(application: Application): Promise<void> {
    const data: ConfirmQuestion = {
      title: this.texts.instant('::Web:NewSecretTitle', application.displayName),
      text: this.texts.instant('::Web:NewSecretText'),
      confirm: this.texts.instant('::Web:NewSecret'),
    };
    const dialog = this.dialogs.open<boolean>(ConfirmDialog, { ...dialogLook, role: 'alertdialog', data });
    if (!(await firstValueFrom(dialog.closed))) return;
    const renewed = await this.told(() => this.api.renewSecret(application.id));
    if (renewed) await this.show({ clientId: application.clientId, clientSecret: renewed.value.clientSecret });
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
