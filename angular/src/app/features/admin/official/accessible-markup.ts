import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';

/**
 * Adds what the markup of ABP's pages leaves out for screen readers and keyboards: fields without a tie to their label,
 * buttons without a name, dialogs without a title. Only attributes change, so Angular's bindings are left alone.
 */
@Injectable({ providedIn: 'root' })
export class AccessibleMarkup {
  private readonly texts = inject(LocalizationService);
  private readonly observer = new MutationObserver(() => this.plan());
  private root?: HTMLElement;
  private users = 0;
  private isPlanned = false;
  private lastId = 0;

  watch(root: HTMLElement): void {
    if (this.users++ > 0) return;
    this.root = root;
    this.observer.observe(root, { childList: true, subtree: true });
    this.plan();
  }

  unwatch(): void {
    if (--this.users > 0) return;
    this.observer.disconnect();
    this.root = undefined;
  }

  /** Once for all changes of a moment. */
  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    queueMicrotask(() => {
      this.isPlanned = false;
      for (const part of this.root?.querySelectorAll<HTMLElement>('.official-page, ngb-modal-window') ?? [])
        this.mend(part);
    });
  }

  mend(part: HTMLElement): void {
    this.tieLabels(part);
    this.nameFields(part);
    this.nameButtons(part);
    this.nameDialog(part);
    for (const item of part.querySelectorAll('[role=tablist] > li')) item.setAttribute('role', 'presentation');
    for (const button of part.querySelectorAll('abp-button[aria-hidden]')) button.removeAttribute('aria-hidden');
  }

  private tieLabels(part: HTMLElement): void {
    for (const label of part.querySelectorAll<HTMLLabelElement>('.form-group > label:not([for])')) {
      const field = label.parentElement?.querySelector<HTMLElement>('input, select, textarea');
      if (!field) continue;
      field.id ||= `field-${++this.lastId}`;
      label.htmlFor = field.id;
    }
  }

  private nameFields(part: HTMLElement): void {
    for (const field of part.querySelectorAll<HTMLInputElement>('input[type=search], #permission-search')) {
      const text = this.texts.instant('::Web:Search');
      field.setAttribute('aria-label', text);
      field.placeholder = text;
    }
  }

  private nameButtons(part: HTMLElement): void {
    for (const icon of part.querySelectorAll('button > .fa-eye, button > .fa-eye-slash'))
      icon.parentElement?.setAttribute('aria-label', this.texts.instant('::Web:ShowPassword'));
    for (const item of part.querySelectorAll('[role=tablist] > li')) item.setAttribute('role', 'presentation');
    for (const button of part.querySelectorAll('.btn-close'))
      button.setAttribute('aria-label', this.texts.instant('::Web:Close'));
  }

  private nameDialog(part: HTMLElement): void {
    const title = part.querySelector<HTMLElement>('.modal-header :is(h3, h4, h5)');
    if (part.localName !== 'ngb-modal-window' || !title) return;
    title.id ||= `dialog-title-${++this.lastId}`;
    part.setAttribute('aria-labelledby', title.id);
  }
}
