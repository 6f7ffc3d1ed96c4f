import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent } from 'rxjs';
import { UndoSteps } from './undo-steps';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (⌘ on a Mac) on every page. In a field they are the field's own. */
@Injectable({ providedIn: 'root' })
export class UndoKeys {
  private readonly steps = inject(UndoSteps);
  private readonly dialog = inject(Dialog);

  constructor() {
    fromEvent<KeyboardEvent>(document, 'keydown')
      .pipe(takeUntilDestroyed())
      .subscribe((event) => this.press(event));
  }

  private press(event: KeyboardEvent): void {
    const direction = directionOf(event);
    if (!direction || event.defaultPrevented || this.dialog.openDialogs.length > 0) return;
    const target = event.target as HTMLElement;
    if (target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    event.preventDefault();
    void this.steps.step(direction);
  }
}

export function directionOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.altKey || event.ctrlKey === event.metaKey) return undefined; // just one of the two
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}
