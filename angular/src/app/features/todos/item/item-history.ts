import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { TodoItem } from '../todo-models';

/** When an item was made, last changed and finished, in the viewer's time. */
@Component({
  selector: 'app-item-history',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    p {
      color: var(--text-faint);
      font-size: var(--text-xs);
    }
    :host {
      display: grid;
      gap: 2px;
      margin-top: var(--space-5);
    }
  `,
  template: `
    @for (line of lines(); track line.text) {
      <p>{{ line.text | abpLocalization: line.when }}</p>
    }
  `,
})
export class ItemHistory {
  readonly item = input.required<TodoItem>();
  private readonly session = inject(Session);

  protected readonly lines = computed(() => {
    const { creationTime, lastModificationTime, completedAt } = this.item();
    const format = new Intl.DateTimeFormat(this.session.language() || 'en', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return [
      { text: '::Web:CreatedAt', at: creationTime },
      { text: '::Web:ChangedAt', at: lastModificationTime },
      { text: '::Web:CompletedAt', at: completedAt },
    ].flatMap(({ text, at }) => (at ? [{ text, when: format.format(new Date(at)) }] : []));
  });
}
