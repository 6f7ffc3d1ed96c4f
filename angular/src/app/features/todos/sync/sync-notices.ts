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
      .subscribe(({ mutation, error }) => {
        const reason = serverMessage(error) ?? texts.instant('::Web:RequestFailed');
        // What was typed is gone from the list: the notice is where it can still be read.
        const isAdd = mutation.kind === 'createItem';
        toasts.error(
          isAdd
            ? texts.instant('::Web:AddRefused', mutation.item.title, reason)
            : texts.instant('::Web:ChangeRefused', reason),
        );
      });
  }
}
