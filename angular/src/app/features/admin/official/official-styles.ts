import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Bootstrap, under our theme: on for the pages made of ABP's components, off for all others. */
@Injectable({ providedIn: 'root' })
export class OfficialStyles {
  private readonly document = inject(DOCUMENT);
  private sheet?: Promise<HTMLLinkElement>;
  private users = 0;

  /** Resolves when the pages can be shown as they are meant to look; without the file they are plain, but they work. */
  async use(): Promise<void> {
    this.users++;
    this.sheet ??= this.load();
    this.apply(await this.sheet);
  }

  async release(): Promise<void> {
    this.users--;
    if (this.sheet) this.apply(await this.sheet);
  }

  private apply(sheet: HTMLLinkElement): void {
    sheet.disabled = this.users === 0;
  }

  private load(): Promise<HTMLLinkElement> {
    return new Promise((resolve) => {
      const link = this.document.createElement('link');
      link.rel = 'stylesheet';
      link.href = 'official-pages.css';
      link.onload = link.onerror = () => resolve(link);
      this.document.head.append(link);
    });
  }
}
