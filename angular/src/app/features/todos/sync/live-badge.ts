import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { LocalizationPipe } from '@abp/ng.core';
import { debounce, of, timer } from 'rxjs';
import { Outbox } from './outbox';
import { TodoRealtime } from './todo-realtime';

const texts = { live: '::Web:Live', reconnecting: '::Web:Reconnecting', offline: '::Web:Offline' } as const;

/** Whether others' changes arrive, and how many of the user's own still wait to be sent. */
@Component({
  selector: 'app-live-badge',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', '[class]': 'status()', '[attr.data-status]': 'status()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      padding: 0.15rem 0.6rem;
      border-radius: var(--radius-full);
      color: var(--text-soft);
      font-size: var(--text-xs);
      font-weight: 550;
      white-space: nowrap;
    }
    .dot {
      width: 0.5rem;
      height: 0.5rem;
      border-radius: 50%;
      background: var(--success);
    }
    :host(.reconnecting) {
      background: var(--warning-soft);
      color: var(--warning-text);
    }
    :host(.offline) {
      background: var(--danger-soft);
      color: var(--danger-text);
    }
    :host(.reconnecting) .dot,
    :host(.offline) .dot {
      background: currentColor;
    }
    :host(.reconnecting) .dot {
      animation: breathe 1.2s infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.3;
      }
    }
  `,
  template: `
    <span class="dot" aria-hidden="true"></span>
    <span>{{ text() | abpLocalization }}</span>
    @if (waiting() > 0) {
      <span>· {{ '::Web:ChangesWaiting' | abpLocalization: '' + waiting() }}</span>
    }
  `,
})
export class LiveBadge {
  private readonly live = inject(TodoRealtime);
  private readonly outbox = inject(Outbox);
  /** A connection renewed within a second, as with each new token, is not worth a word. */
  protected readonly status = toSignal(
    toObservable(this.live.status).pipe(debounce((status) => (status === 'reconnecting' ? timer(1_000) : of(0)))),
    { initialValue: this.live.status() },
  );
  protected readonly text = computed(() => texts[this.status()]);
  /** An edit on its way for a moment is no news either, unless it cannot go. */
  private readonly lasting = toSignal(
    toObservable(this.outbox.waiting).pipe(debounce((count) => (count > 0 ? timer(400) : of(0)))),
    { initialValue: 0 },
  );
  protected readonly waiting = computed(() =>
    this.status() === 'live' ? Math.min(this.lasting(), this.outbox.waiting()) : this.outbox.waiting(),
  );
}
