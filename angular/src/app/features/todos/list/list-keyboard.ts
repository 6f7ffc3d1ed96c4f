import { Dialog } from '@angular/cdk/dialog';
import { afterRenderEffect, Directive, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { dialogLook } from '../../../shared/dialog-look';
import { ListSelection } from '../selection/list-selection';
import { ListCommands } from '../sync/list-commands';
import { TodoItem } from '../todo-models';
import { ListRows, placeBeside, placeNested } from './item-rows';
import { ListFocus } from './list-focus';
import { ShortcutsDialog } from './shortcuts-dialog';

/** Works a list without a mouse. Keys typed into a field are the field's own, and open dialogs come first. */
@Directive({
  selector: '[appListKeyboard]',
  host: { '(document:keydown)': 'press($event)' },
})
export class ListKeyboard {
  readonly rows = input.required<ListRows>();
  readonly editable = input.required<boolean>();
  readonly openId = input.required<string | null>();

  private readonly commands = inject(ListCommands);
  private readonly focus = inject(ListFocus);
  private readonly selection = inject(ListSelection);
  private readonly router = inject(Router);
  private readonly dialog = inject(Dialog);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private movedId: string | null = null;

  constructor() {
    // One row is always reachable by Tab, whichever rows there are.
    effect(() => {
      const rows = this.allRows();
      untracked(() => {
        const activeId = this.focus.activeId();
        if (!rows.some((item) => item.id === activeId)) this.focus.activeId.set(rows[0]?.id ?? null);
      });
    });
    // A row that was moved is another element in its new section: the focus goes with it.
    afterRenderEffect(() => {
      this.rows();
      if (this.movedId && !this.host.contains(document.activeElement)) this.go(this.movedId);
      this.movedId = null;
    });
  }

  protected press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || this.dialog.openDialogs.length > 0 || target.closest('[cdkMenu]')) return;
    if (target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    if (event.ctrlKey || event.metaKey) return;
    const row = this.rowAt(target);
    const isHandled = this.onPage(event.key) || (row ? this.onRow(event, row) : this.step(event, null));
    if (isHandled) event.preventDefault();
  }

  private onPage(key: string): boolean {
    switch (key) {
      case 'n':
        this.host.querySelector<HTMLElement>('[data-quick-add="list"]')?.focus();
        return true;
      case '?':
        this.dialog.open(ShortcutsDialog, dialogLook);
        return true;
      case 'Escape':
        return this.closePanel() || this.clearSelection();
      default:
        return false;
    }
  }

  private onRow(event: KeyboardEvent, item: TodoItem): boolean {
    if (event.altKey) return this.editable() && this.move(event.key, item);
    switch (event.key) {
      case 'o':
        void this.router.navigate([], { queryParams: { item: item.id }, queryParamsHandling: 'merge' });
        return true;
      case 'Enter':
      case 'F2':
        return this.isOnRowItself(event) && this.edit(item);
      case ' ':
        return this.isOnRowItself(event) && this.editable() && (this.commands.toggle(item), true);
      case 'x':
        this.selection.toggle(item.id);
        return true;
      case 'X':
        this.selection.extendTo(item.id);
        return true;
      case 'd':
        return this.editable() && (void this.commands.duplicate(item), true);
      case 'Delete':
        return this.editable() && this.remove(item);
      default:
        return this.step(event, item);
    }
  }

  private step(event: KeyboardEvent, from: TodoItem | null): boolean {
    const rows = this.allRows();
    const at = from ? rows.findIndex((item) => item.id === from.id) : -1;
    const steps: Record<string, number> = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1 };
    const steps2: Record<string, number> = { Home: 0, End: rows.length - 1 };
    const index = steps[event.key] ?? (from ? steps2[event.key] : undefined);
    const next = index === undefined ? undefined : rows[Math.max(0, index)];
    if (!next || (!from && this.openId())) return false;
    return this.go(next.id);
  }

  private move(key: string, item: TodoItem): boolean {
    const { groups } = this.rows();
    const place =
      key === 'ArrowUp' || key === 'ArrowDown'
        ? placeBeside(groups, item, key === 'ArrowUp' ? -1 : 1)
        : key === 'ArrowRight' || key === 'ArrowLeft'
          ? placeNested(groups, item, key === 'ArrowRight' ? 'in' : 'out')
          : undefined;
    if (place) {
      this.movedId = item.id;
      this.commands.moveItem(item.id, place);
    }
    return key.startsWith('Arrow');
  }

  private remove(item: TodoItem): boolean {
    const rows = this.allRows();
    const at = rows.findIndex((row) => row.id === item.id);
    const neighbour = rows[at + 1] ?? rows[at - 1];
    this.commands.deleteItem(item);
    if (neighbour) this.go(neighbour.id);
    return true;
  }

  private edit(item: TodoItem): boolean {
    if (this.editable()) this.focus.editingId.set(item.id);
    return this.editable();
  }

  private clearSelection(): boolean {
    const isAny = this.selection.ids().size > 0;
    this.selection.clear();
    return isAny;
  }

  private closePanel(): boolean {
    const openId = this.openId();
    if (!openId) return false;
    void this.router.navigate([], { queryParams: { item: null }, queryParamsHandling: 'merge' });
    this.go(openId);
    return true;
  }

  private go(id: string): boolean {
    this.focus.activeId.set(id);
    const row = this.host.querySelector<HTMLElement>(`[data-item-id="${id}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
    return row !== null;
  }

  private allRows(): TodoItem[] {
    const { groups, done } = this.rows();
    return [...groups.flatMap((group) => group.rows), ...done].map((row) => row.item);
  }

  private rowAt(target: HTMLElement): TodoItem | undefined {
    const id = target.closest<HTMLElement>('[data-item-id]')?.dataset['itemId'];
    return id ? this.allRows().find((item) => item.id === id) : undefined;
  }

  private isOnRowItself(event: KeyboardEvent): boolean {
    return event.target instanceof HTMLElement && event.target.dataset['itemId'] !== undefined;
  }
}
