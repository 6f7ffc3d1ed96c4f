import { signal } from '@angular/core';

export type LoadStatus = 'loading' | 'ready' | 'failed';

/** The rows of a page as the server last answered them. A failed reload keeps what is shown. */
export class Rows<T> {
  private readonly items = signal<T[]>([]);
  private readonly state = signal<LoadStatus>('loading');
  readonly all = this.items.asReadonly();
  readonly status = this.state.asReadonly();

  constructor(private readonly fetch: () => Promise<T[]>) {}

  async load(): Promise<void> {
    try {
      this.items.set(await this.fetch());
      this.state.set('ready');
    } catch {
      if (this.state() === 'loading') this.state.set('failed');
    }
  }

  async retry(): Promise<void> {
    this.state.set('loading');
    await this.load();
  }
}
