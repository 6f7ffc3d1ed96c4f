import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog, ConfirmQuestion } from '../../../shared/confirm-dialog';
import { dialogLook } from '../../../shared/dialog-look';

/** Asks before something that is hard to take back. */
@Injectable({ providedIn: 'root' })
export class Questions {
  private readonly dialogs = inject(Dialog);
  private readonly texts = inject(LocalizationService);

  /** `text` is a key that says what is lost. */
  mayDelete(name: string, text: string): Promise<boolean> {
    return this.may({
      title: this.texts.instant('::Web:DeleteNamed', name),
      text: this.texts.instant(text),
      confirm: this.texts.instant('::Web:Delete'),
    });
  }

  async may(data: ConfirmQuestion): Promise<boolean> {
    const dialog = this.dialogs.open<boolean>(ConfirmDialog, { ...dialogLook, role: 'alertdialog', data });
    return (await firstValueFrom(dialog.closed)) ?? false;
  }
}
