import { ChangeDetectionStrategy, Component } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';

/** The shape of a list while it is on its way. */
@Component({
  selector: 'app-list-skeleton',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-busy': 'true' },
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      max-width: 54rem;
      margin: 0 auto;
      padding: var(--space-6) clamp(var(--space-3), 3vw, var(--space-6));
      animation: appear 0s 150ms both; /* a list that comes at once needs no stand-in */
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    .head {
      width: 40%;
      height: 2.4rem;
      margin-bottom: var(--space-4);
    }
    .row {
      height: 2.75rem;
    }
  `,
  template: `
    <span class="visually-hidden">{{ '::Web:Loading' | abpLocalization }}</span>
    <div class="skeleton head"></div>
    @for (row of [1, 2, 3, 4, 5, 6, 7]; track row) {
      <div class="skeleton row" [style.opacity]="1 - row / 9"></div>
    }
  `,
})
export class ListSkeleton {}
