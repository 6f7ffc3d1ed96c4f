import { ChangeDetectionStrategy, Component } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';

/** Says of a row that it recurs. */
@Component({
  selector: 'app-recurrence-mark',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      --icon-size: 0.9rem;
      display: inline-flex;
      color: var(--text-faint);
    }
  `,
  template: `<app-icon name="repeat" [attr.title]="'::Web:Recurs' | abpLocalization" /><span class="visually-hidden">{{
      '::Web:Recurs' | abpLocalization
    }}</span>`,
})
export class RecurrenceMark {}
