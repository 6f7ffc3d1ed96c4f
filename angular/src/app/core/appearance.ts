import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'todo.theme'; // also read by theme-init.js before the first paint

/** Light or dark: the system's choice until the user makes one, which this browser then remembers. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(this.remembered());
  readonly theme = this.chosen.asReadonly();

  choose(theme: Theme): void {
    this.chosen.set(theme);
    const { dataset } = this.document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    try {
      if (theme === 'system') localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, theme);
    } catch {
      // Storage is blocked: the choice lasts until the page is left.
    }
  }

  private remembered(): Theme {
    const theme = this.document.documentElement.dataset['theme'];
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  }
}
