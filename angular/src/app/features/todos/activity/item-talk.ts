import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { CommentThread } from '../comments/comment-thread';
import { TodoItem } from '../todo-models';
import { ActivityList } from './activity-list';

const tabs = ['comments', 'activity'] as const;

/** What was said and what was done about an item. */
@Component({
  selector: 'app-item-talk',
  imports: [ActivityList, CommentThread, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: block;
      margin-top: var(--space-5);
      border-top: 1px solid var(--line);
    }
    [role='tablist'] {
      display: flex;
      gap: var(--space-4);
      margin-bottom: var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    [role='tab'] {
      margin-bottom: -1px;
      padding: var(--space-3) 0;
      border: 0;
      border-bottom: 2px solid transparent;
      background: transparent;
      color: var(--text-soft);
      font-size: var(--text-sm);
      font-weight: 550;
      cursor: pointer;
    }
    [role='tab'][aria-selected='true'] {
      border-bottom-color: var(--accent);
      color: var(--text);
    }
    .count {
      margin-inline-start: var(--space-1);
      color: var(--text-faint);
      font-weight: 500;
      font-variant-numeric: tabular-nums;
    }
  `,
  template: `
    <div role="tablist" [attr.aria-label]="'::Web:Talk' | abpLocalization">
      @for (one of tabs; track one) {
        <button
          type="button"
          role="tab"
          [id]="'tab-' + one"
          aria-controls="talk"
          [attr.aria-selected]="tab() === one"
          [tabIndex]="tab() === one ? 0 : -1"
          (click)="tab.set(one)"
          (keydown.arrowRight)="go(one, $event)"
          (keydown.arrowLeft)="go(one, $event)"
        >
          {{ '::Web:Tab:' + one | abpLocalization }}
          @if (one === 'comments' && item().commentCount) {
            <span class="count">{{ item().commentCount }}</span>
          }
        </button>
      }
    </div>
    <div role="tabpanel" id="talk" [attr.aria-labelledby]="'tab-' + tab()">
      @if (tab() === 'comments') {
        <app-comment-thread [item]="item()" />
      } @else {
        <app-activity-list [item]="item()" [editable]="editable()" />
      }
    </div>
  `,
})
export class ItemTalk {
  readonly item = input.required<TodoItem>();
  readonly editable = input.required<boolean>();
  protected readonly tabs = tabs;
  protected readonly tab = signal<(typeof tabs)[number]>('comments');

  /** With two tabs both arrows lead to the other. */
  protected go(from: (typeof tabs)[number], event: Event): void {
    const other = from === 'comments' ? 'activity' : 'comments';
    this.tab.set(other);
    (event.target as HTMLElement).parentElement?.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  }
}
