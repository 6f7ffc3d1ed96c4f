import { Injectable, signal } from '@angular/core';
import { fromEvent } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';

const firstDelayMs = 500;
const maxDelayMs = 30_000;

/** Whether the browser has a network, and pauses between attempts that end early when there is news. */
@Injectable({ providedIn: 'root' })
export class Network {
  private readonly online = signal(navigator.onLine);
  private readonly wakers = new Set<() => void>();
  readonly isOnline = this.online.asReadonly();

  constructor() {
    fromEvent(window, 'offline')
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.online.set(false));
    fromEvent(window, 'online')
      .pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.online.set(true);
        this.retryNow();
      });
  }

  /** Waits before the next attempt after `failures` earlier ones: half a second, doubling up to half a minute. */
  pause(failures: number): Promise<void> {
    const delay = Math.min(firstDelayMs * 2 ** failures, maxDelayMs) * (0.75 + Math.random() / 2);
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, delay);
      this.wakers.add(wake);
    });
  }

  /** Ends every pause: the network or the server is back, or the user asked. */
  retryNow(): void {
    for (const wake of [...this.wakers]) wake();
  }
}
