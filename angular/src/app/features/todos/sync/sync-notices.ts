import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { LocalizationService } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { Outbox } from './outbox';

/** Tells the user of each edit the server refused, whatever page they are on by then. */
@Injectable({ providedIn: 'root' })
export class SyncNotices {
  constructor() {
    const toasts = inject(Toasts);
    const texts = inject(LocalizationService);
    inject(Outbox)
      .refused.pipe(takeUntilDestroyed())
      .subscribe(({ error }) =>
        toasts.error(
          texts.instant('::Web:ChangeRefused', serverMessage(error) ?? texts.instant('::Web:RequestFailed')),
        ),
      );
  }
}
