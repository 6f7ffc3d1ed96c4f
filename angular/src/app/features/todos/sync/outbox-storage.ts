import { inject, Injectable } from '@angular/core';
import { Session } from '../../../core/session';
import { newId } from '../../../shared/new-id';
import { Mutation } from './mutation';

const tabKey = 'todo.tab';
const prefix = 'todo.outbox';

/**
 * Keeps a tab's unsent edits over a reload, in the browser's storage and by user. Each tab has its own list, so that
 * two tabs never overwrite each other's; a closed tab's list is taken over by the next one that starts. Should two
 * take the same list, the server sees each edit's key twice and carries it out once.
 */
@Injectable({ providedIn: 'root' })
export class OutboxStorage {
  private readonly session = inject(Session);
  private tab = '';

  /** The edits this tab, and tabs closed since, left unsent. */
  async load(): Promise<Mutation[]> {
    this.tab = await this.ownTab();
    const loaded: Mutation[] = [];
    for (const key of this.keys()) {
      const tab = key.slice(this.key('').length);
      if (tab !== this.tab && !(await this.isAbandoned(tab))) continue;
      loaded.push(...(JSON.parse(localStorage.getItem(key) ?? '[]') as Mutation[]));
      if (tab !== this.tab) localStorage.removeItem(key);
    }
    return loaded.toSorted((one, other) => (one.mutationId < other.mutationId ? -1 : 1)); // UUIDv7: the order of making
  }

  save(pending: readonly Mutation[]): void {
    try {
      if (pending.length === 0) localStorage.removeItem(this.key(this.tab));
      else localStorage.setItem(this.key(this.tab), JSON.stringify(pending));
    } catch {
      // Storage is blocked or full: the edits live as long as the page does.
    }
  }

  private key(tab: string): string {
    return `${prefix}.${this.session.userId()}.${tab}`;
  }

  private keys(): string[] {
    return Object.keys(localStorage).filter((key) => key.startsWith(this.key('')));
  }

  /** The id a reload keeps; a duplicated tab, which copies it, finds it locked and takes a new one. */
  private async ownTab(): Promise<string> {
    const kept = sessionStorage.getItem(tabKey);
    const tab = kept && (await this.hold(kept)) ? kept : newId();
    if (tab !== kept) await this.hold(tab);
    sessionStorage.setItem(tabKey, tab);
    return tab;
  }

  /** Takes the tab's lock until the page is left; false when another tab has it. */
  private hold(tab: string): Promise<boolean> {
    return new Promise((resolve) => {
      if (!navigator.locks) return resolve(true);
      void navigator.locks.request(`${prefix}.${tab}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise(() => undefined) : undefined;
      });
    });
  }

  private async isAbandoned(tab: string): Promise<boolean> {
    if (!navigator.locks) return true;
    return (await navigator.locks.request(`${prefix}.${tab}`, { ifAvailable: true }, (lock) => lock !== null)) === true;
  }
}
