import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { TimerStore } from './timer-store';

/** In the sidebar while the caller's timer runs, wherever they are. */
@Component({
  selector: 'app-running-timer',
  imports: [Icon, LocalizationPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    div {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      margin: var(--space-2) var(--space-3);
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--accent);
      border-radius: var(--radius-md);
      font-size: var(--text-sm);
    }
    a {
      flex: 1;
      min-width: 0;
      overflow: hidden;
      color: inherit;
      text-decoration: none;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    span {
      font-variant-numeric: tabular-nums;
    }
  `,
  template: `
    @if (timer.running(); as entry) {
      <div role="group" [attr.aria-label]="'::Web:RunningTimer' | abpLocalization">
        <a [routerLink]="['/lists', entry.listId]" [queryParams]="{ item: entry.itemId }">{{ entry.itemTitle }}</a>
        <span aria-hidden="true">{{ timer.elapsed() }}</span>
        <button
          type="button"
          class="icon-button"
          [attr.aria-label]="'::Web:StopTimer' | abpLocalization"
          (click)="timer.stop()"
        >
          <app-icon name="stop" />
        </button>
      </div>
    }
  `,
})
export class RunningTimer {
  protected readonly timer = inject(TimerStore);
}
