import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { CustomHttpErrorHandlerService } from '@abp/ng.theme.shared';
import { serverMessage } from './error-message';
import { Toasts } from './toasts';

/** Requests made by ABP's own services fail with a toast like ours, not with its modal. */
@Injectable({ providedIn: 'root' })
export class RequestErrorHandler implements CustomHttpErrorHandlerService {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private failure: unknown;
  readonly priority = 1_000;

  canHandle(failure: unknown): boolean {
    this.failure = failure;
    return true;
  }

  execute(): void {
    this.toasts.error(serverMessage(this.failure) ?? this.texts.instant('::Web:RequestFailed'));
  }
}
