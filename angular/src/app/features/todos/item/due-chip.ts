import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Clock } from '../../../core/clock';
import { Session } from '../../../core/session';
import { Icon } from '../../../shared/icon';
import { isDone, TodoItem } from '../todo-models';
import { dueOf, dueText } from './due';

@Component({
  selector: 'app-due-chip',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      --icon-size: 0.85rem;
      display: inline-flex;
      gap: 0.25rem;
      align-items: center;
      padding: 0.05rem 0.45rem;
      border-radius: var(--radius-full);
      background: var(--surface-sunken);
      color: var(--text-soft);
      font-size: var(--text-xs);
      font-weight: 550;
      white-space: nowrap;
    }
    :host(.today) {
      background: var(--accent-soft);
      color: var(--accent-text);
    }
    :host(.soon) {
      background: var(--info-soft);
      color: var(--info-text);
    }
    :host(.overdue) {
      background: var(--danger-soft);
      color: var(--danger-text);
    }
  `,
  template: `<app-icon [name]="due()?.hasTime ? 'clock' : 'calendar'" />{{ text() }}`,
})
export class DueChip {
  readonly item = input.required<TodoItem>();
  private readonly clock = inject(Clock);
  private readonly session = inject(Session);

  protected readonly due = computed(() => dueOf(this.item(), this.clock.now()));
  protected readonly tone = computed(() => (isDone(this.item()) ? 'later' : (this.due()?.tone ?? 'later')));
  protected readonly text = computed(() => {
    const due = this.due();
    return due ? dueText(due, this.clock.now(), this.session.language() || 'en') : '';
  });
}
