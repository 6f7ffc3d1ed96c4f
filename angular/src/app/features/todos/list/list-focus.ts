import { Injectable, signal } from '@angular/core';

/** Which row the keyboard is at, and which one's title is being edited in place. */
@Injectable()
export class ListFocus {
  readonly activeId = signal<string | null>(null);
  readonly editingId = signal<string | null>(null);
  /** Just added here: shown for a moment, so that the eye finds it. */
  readonly addedId = signal<string | null>(null);
}
