import { inject, Injectable } from '@angular/core';
import { LocalizationParam, LocalizationService } from '@abp/ng.core';
import { Toaster, ToasterService } from '@abp/ng.theme.shared';
import { Toasts } from '../toasts';

const kinds: Record<string, 'success' | 'error'> = { success: 'success', error: 'error' };

/** What ABP's pages have to say appears as one of our toasts. */
@Injectable({ providedIn: 'root' })
export class AbpToaster {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);

  show(
    message: LocalizationParam,
    title?: LocalizationParam,
    severity: Toaster.Severity = 'neutral',
    options: Partial<Toaster.ToastOptions> = {},
  ): Toaster.ToasterId {
    const text = this.texts.instant(message, ...(options.messageLocalizationParams ?? []));
    const heading = title ? this.texts.instant(title, ...(options.titleLocalizationParams ?? [])) : '';
    return this.toasts.show(kinds[severity] ?? 'info', heading && heading !== text ? `${heading}: ${text}` : text);
  }

  info = this.of('info');
  success = this.of('success');
  warn = this.of('warning');
  error = this.of('error');

  remove = (id: number): void => this.toasts.dismiss(id);

  clear(): void {
    for (const toast of this.toasts.all()) this.toasts.dismiss(toast.id);
  }

  private of(severity: Toaster.Severity): ToasterService['info'] {
    return (message, title, options) => this.show(message, title, severity, options);
  }
}
