import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { LocalizationService } from '@abp/ng.core';
import { CustomHttpErrorHandlerService } from '@abp/ng.theme.shared';
import { serverMessage } from './error-message';
import { Toasts } from './toasts';

/** Requests made by ABP's own services fail with a toast like ours, not with its modal. */
@Injectable({ providedIn: 'root' })
export class RequestErrorHandler implements CustomHttpErrorHandlerService {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly router = inject(Router);
  private failure: unknown;
  readonly priority = 1_000;

  canHandle(failure: unknown): boolean {
    this.failure = failure;
    return true;
  }

  execute(): void {
    if (isRefusedRoute(this.failure)) {
      void this.router.navigateByUrl('/forbidden', { skipLocationChange: true });
      return;
    }
    this.toasts.error(serverMessage(this.failure) ?? this.texts.instant('::Web:RequestFailed'));
  }
}

/** ABP's guard reports a page without the permission as a bare status; a request's failure is a response. */
function isRefusedRoute(failure: unknown): boolean {
  return !(failure instanceof HttpErrorResponse) && (failure as { status?: number } | null)?.status === 403;
}
