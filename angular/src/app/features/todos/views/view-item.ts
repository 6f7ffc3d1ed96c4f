import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { ItemPanel } from '../item/item-panel';
import { ListPeople } from '../links/list-people';
import { ListFocus } from '../list/list-focus';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { canEdit } from '../todo-models';

/** The panel of an item that is open in a view: its own list stands behind it, live, as it does on the list's page. */
@Component({
  selector: 'app-view-item',
  imports: [ItemPanel],
  providers: [ListStore, ListCommands, ListFocus, ListPeople],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: ':host { display: contents; }',
  template: `
    @for (item of open(); track item.id) {
      <app-item-panel [item]="item" [editable]="editable()" (closed)="closed.emit()" />
    }
  `,
})
export class ViewItem {
  readonly listId = input.required<string>();
  readonly itemId = input.required<string>();
  readonly closed = output();

  private readonly store = inject(ListStore);
  protected readonly editable = computed(() => canEdit(this.store.access()));
  protected readonly open = computed(() => {
    const item = this.store.view().byId.get(this.itemId());
    return item ? [item] : [];
  });

  constructor() {
    effect(() => {
      const listId = this.listId();
      untracked(() => void this.store.show(listId));
    });
    effect(() => {
      const isGone = this.store.status() === 'missing' || (this.store.status() === 'ready' && this.open().length === 0);
      if (isGone) untracked(() => this.closed.emit());
    });
  }
}
