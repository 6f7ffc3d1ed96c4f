import { Dialog } from '@angular/cdk/dialog';
import { OverlayContainer } from '@angular/cdk/overlay';
import { inject, Injectable } from '@angular/core';
import { LocalizationParam, LocalizationService } from '@abp/ng.core';
import { Confirmation } from '@abp/ng.theme.shared';
import { map, Observable, tap } from 'rxjs';
import { ConfirmDialog, ConfirmQuestion } from '../../shared/confirm-dialog';
import { dialogLook } from '../../shared/dialog-look';

type Ask = (
  message: LocalizationParam,
  title?: LocalizationParam,
  options?: Partial<Confirmation.Options>,
) => Observable<Confirmation.Status>;

/** ABP's pages ask their questions in our dialog. */
@Injectable({ providedIn: 'root' })
export class AbpConfirmation {
  private readonly dialogs = inject(Dialog);
  private readonly overlays = inject(OverlayContainer);
  private readonly texts = inject(LocalizationService);

  readonly show: Ask = (message, title, options = {}) => {
    const data: ConfirmQuestion = {
      title: this.texts.instant(title ?? 'AbpUi::AreYouSure', ...(options.titleLocalizationParams ?? [])),
      text: this.texts.instant(message, ...(options.messageLocalizationParams ?? [])),
      confirm: this.texts.instant(options.yesText ?? 'AbpUi::Yes'),
    };
    const dialog = this.dialogs.open<boolean>(ConfirmDialog, { ...dialogLook, role: 'alertdialog', data });
    // An ABP dialog below hides everything else from screen readers, and the container was there before it.
    const container = this.overlays.getContainerElement();
    container.removeAttribute('aria-hidden');
    return dialog.closed.pipe(
      tap(() => container.removeAttribute('aria-hidden')),
      map((answer) => {
        if (answer) return Confirmation.Status.confirm;
        return answer === false ? Confirmation.Status.reject : Confirmation.Status.dismiss;
      }),
    );
  };

  readonly info = this.show;
  readonly success = this.show;
  readonly warn = this.show;
  readonly error = this.show;

  clear(): void {
    this.dialogs.closeAll();
  }
}
