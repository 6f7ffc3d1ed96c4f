import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** The time of day by the minute, so that "today" and "overdue" turn over while the page is open. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly current = signal(new Date());
  readonly now = this.current.asReadonly();

  constructor() {
    const timer = setInterval(() => this.current.set(new Date()), 60_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
