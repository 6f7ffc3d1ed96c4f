import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { Clock } from '../../../core/clock';
import { Session } from '../../../core/session';
import { Icon } from '../../../shared/icon';
import { IconName } from '../../../shared/icon-paths';
import { dueOf, dueText } from '../item/due';
import { QuickAddToken, QuickAddTokenKind } from './quick-add-api';

const icons: Record<QuickAddTokenKind, IconName> = {
  due: 'calendar',
  recurrence: 'repeat',
  label: 'layers',
  assignee: 'user',
  priority: 'flag',
  estimate: 'clock',
  section: 'layers',
  note: 'edit',
};

/** What was understood, each to be taken back. */
@Component({
  selector: 'app-quick-add-chips',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './quick-add-chips.css',
  template: `
    <ul [attr.aria-label]="'::Web:QuickAddUnderstood' | abpLocalization">
      @for (token of tokens(); track token.start) {
        <li [class]="token.kind">
          <app-icon [name]="icons[token.kind]" /><span>{{ textOf(token) }}</span>
          <button
            type="button"
            [attr.aria-label]="'::Web:QuickAddRemove' | abpLocalization: token.text"
            (mousedown)="$event.preventDefault()"
            (click)="removed.emit(token)"
          >
            <app-icon name="close" />
          </button>
        </li>
      }
    </ul>
  `,
})
export class QuickAddChips {
  readonly tokens = input.required<readonly QuickAddToken[]>();
  readonly removed = output<QuickAddToken>();

  private readonly clock = inject(Clock);
  private readonly session = inject(Session);
  private readonly texts = inject(LocalizationService);
  protected readonly icons = icons;

  protected textOf({ kind, value, description }: QuickAddToken): string {
    switch (kind) {
      case 'due':
        return this.dueText(value);
      case 'recurrence':
        return description ?? value;
      case 'label':
        return `#${value}`;
      case 'assignee':
        return `@${value}`;
      case 'priority':
        return this.texts.instant(`::Web:Priority:${value}`);
      case 'estimate':
        return `${value} ${this.texts.instant('::Web:Minutes')}`;
      default:
        return value;
    }
  }

  /** A date, a date with its time, or a time alone. */
  private dueText(value: string): string {
    const [date, time] = value.includes(':') && !value.includes('T') ? [undefined, value] : value.split('T');
    const due = date ? dueOf({ dueDate: date, dueTime: time ? `${time}:00` : null }, this.clock.now()) : undefined;
    return due ? dueText(due, this.clock.now(), this.session.language() || 'en') : (time ?? value);
  }
}
