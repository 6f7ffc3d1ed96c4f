import { inject, Injectable } from '@angular/core';
import { Session } from '../../../core/session';

const prefix = 'todo.draft';
const maxDrafts = 100;

/** What somebody began to write, by comment or item: it outlives a reload, a closed panel and a lost connection. */
@Injectable({ providedIn: 'root' })
export class CommentDrafts {
  private readonly session = inject(Session);

  load(id: string): string {
    return this.read()[id] ?? '';
  }

  /** An empty text forgets the draft; of too many the oldest go. */
  save(id: string, text: string): void {
    const others = Object.entries(this.read()).filter(([known]) => known !== id);
    const kept = (text.trim() ? [...others, [id, text] as const] : others).slice(-maxDrafts);
    try {
      if (kept.length > 0) localStorage.setItem(this.key(), JSON.stringify(Object.fromEntries(kept)));
      else localStorage.removeItem(this.key());
    } catch {
      // Full or forbidden storage: the text is still in its box.
    }
  }

  private read(): Record<string, string> {
    try {
      return JSON.parse(localStorage.getItem(this.key()) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  }

  private key(): string {
    return `${prefix}.${this.session.userId()}`;
  }
}
