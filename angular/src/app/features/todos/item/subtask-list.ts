import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { QuickAdd } from '../list/quick-add';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { isDone, TodoItem } from '../todo-models';

/** The direct subtasks of an item, to tick, open and add to. */
@Component({
  selector: 'app-subtask-list',
  imports: [LocalizationPipe, QuickAdd, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    h3 {
      margin-bottom: var(--space-1);
      color: var(--text-soft);
      font-size: var(--text-sm);
      font-weight: 600;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: 2.1rem;
    }
    input {
      width: 1.05rem;
      height: 1.05rem;
      accent-color: var(--accent);
    }
    a {
      color: var(--text);
      font-size: var(--text-sm);
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    a:hover {
      text-decoration: underline;
    }
    .done a {
      color: var(--text-faint);
      text-decoration: line-through;
    }
    app-quick-add {
      margin-inline: -1rem;
    }
  `,
  template: `
    @if (subtasks().length > 0 || editable()) {
      <h3>{{ '::Web:Subtasks' | abpLocalization }}</h3>
    }
    <ul>
      @for (subtask of subtasks(); track subtask.id) {
        <li [class.done]="isDone(subtask)">
          <input
            type="checkbox"
            [checked]="isDone(subtask)"
            [disabled]="!editable()"
            [attr.aria-label]="'::Web:CompleteItem' | abpLocalization: subtask.title"
            (click)="$event.preventDefault(); commands.toggle(subtask)"
          />
          <a [routerLink]="[]" [queryParams]="{ item: subtask.id }">{{ subtask.title }}</a>
        </li>
      }
    </ul>
    @if (editable()) {
      <app-quick-add
        [parentId]="item().id"
        [sectionId]="item().sectionId ?? ''"
        [label]="'::Web:AddSubtask' | abpLocalization"
      />
    }
  `,
})
export class SubtaskList {
  readonly item = input.required<TodoItem>();
  readonly editable = input.required<boolean>();

  protected readonly commands = inject(ListCommands);
  private readonly store = inject(ListStore);
  protected readonly isDone = isDone;
  protected readonly subtasks = computed(() =>
    this.store.view().items.filter((item) => item.parentId === this.item().id),
  );
}
