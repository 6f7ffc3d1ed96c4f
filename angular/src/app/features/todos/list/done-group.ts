import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { ListStore } from '../sync/list-store';
import { ItemCard } from './item-card';
import { ItemRow } from './item-rows';

const storageKey = 'todo.done-closed';

/** What is finished, folded away on demand; the browser remembers the choice. */
@Component({
  selector: 'app-done-group',
  imports: [Icon, ItemCard, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    button {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      margin-top: var(--space-5);
      color: var(--text-soft);
      font-weight: 600;
    }
    ul {
      margin: var(--space-2) 0 0;
      padding: 0;
      border: 1px solid var(--line);
      border-radius: var(--radius-md);
      background: var(--surface);
      list-style: none;
    }
  `,
  template: `
    <button type="button" class="text-button" [attr.aria-expanded]="isOpen()" (click)="isOpen.set(!isOpen())">
      <app-icon [name]="isOpen() ? 'chevronDown' : 'chevronRight'" />
      {{ '::Web:DoneGroup' | abpLocalization: '' + count() }}
    </button>
    @if (isOpen()) {
      <ul [attr.aria-label]="'::Web:Done' | abpLocalization">
        @for (row of rows(); track row.item.id) {
          <li
            appItemCard
            [item]="row.item"
            [depth]="row.depth"
            [subtasks]="row.subtasks"
            [subtasksDone]="row.subtasksDone"
            [editable]="editable()"
            [isSelected]="row.item.id === selectedId()"
          ></li>
        }
      </ul>
    }
  `,
})
export class DoneGroup {
  readonly rows = input.required<ItemRow[]>();
  readonly editable = input.required<boolean>();
  readonly selectedId = input.required<string | null>();

  private readonly key = `${storageKey}.${inject(ListStore).listId()}`;
  protected readonly isOpen = signal(localStorage.getItem(this.key) === null);
  protected readonly count = computed(() => this.rows().filter((row) => row.depth === 0).length);

  constructor() {
    effect(() => (this.isOpen() ? localStorage.removeItem(this.key) : localStorage.setItem(this.key, '1')));
  }
}
