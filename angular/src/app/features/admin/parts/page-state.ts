import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { LoadStatus } from './rows';

/** What stands in the place of rows: bars while they load, a way to try again, or the page's own words for "none yet". */
@Component({
  selector: 'app-page-state',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: block;
    }
    .bars {
      display: grid;
      gap: var(--space-4);
      padding: var(--space-3);
    }
    .skeleton {
      height: 1.25rem;
    }
    .state {
      display: grid;
      gap: var(--space-3);
      justify-items: center;
      padding: var(--space-7) var(--space-4);
      color: var(--text-soft);
      text-align: center;
    }
    .state p {
      max-width: 34rem;
    }
  `,
  template: `
    @switch (status()) {
      @case ('loading') {
        <div class="bars" aria-busy="true">
          @for (width of [92, 78, 85, 70]; track width) {
            <div class="skeleton" [style.width.%]="width"></div>
          }
        </div>
      }
      @case ('failed') {
        <div class="state" role="alert">
          <p>{{ '::Web:NotLoaded' | abpLocalization }}</p>
          <button type="button" class="todo-button todo-button--quiet" (click)="retry.emit()">
            <app-icon name="refresh" />{{ '::Web:Retry' | abpLocalization }}
          </button>
        </div>
      }
      @default {
        <div class="state"><ng-content /></div>
      }
    }
  `,
})
export class PageState {
  readonly status = input.required<LoadStatus>();
  readonly retry = output();
}
