import { computed, inject, Injectable, signal } from '@angular/core';
import { rowsOf } from '../list/item-rows';
import { ListFocus } from '../list/list-focus';
import { ListStore } from '../sync/list-store';

/** Rows that are picked for one change of all of them. Those that are gone meanwhile count no more. */
@Injectable()
export class ListSelection {
  private readonly store = inject(ListStore);
  private readonly focus = inject(ListFocus);
  private readonly picked = signal<ReadonlySet<string>>(new Set());
  private anchor: string | null = null;

  readonly ids = computed<ReadonlySet<string>>(() => {
    if (this.picked().size === 0) return this.picked();
    const { byId } = this.store.view();
    return new Set([...this.picked()].filter((id) => byId.has(id)));
  });

  toggle(id: string): void {
    const ids = new Set(this.ids());
    if (!ids.delete(id)) ids.add(id);
    this.anchor = id;
    this.picked.set(ids);
  }

  /** Everything between the row picked last and this one, as it stands on screen. */
  extendTo(id: string): void {
    const rows = rowsOf(this.store.view());
    const order = [...rows.groups.flatMap((group) => group.rows), ...rows.done].map((row) => row.item.id);
    const [from, to] = [order.indexOf(this.anchor ?? this.focus.activeId() ?? id), order.indexOf(id)];
    if (to < 0) return;
    const range = order.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1);
    this.picked.set(new Set([...this.ids(), ...range]));
  }

  all(): void {
    this.picked.set(new Set(this.store.view().items.map((item) => item.id)));
  }

  clear(): void {
    this.anchor = null;
    this.picked.set(new Set());
  }
}
