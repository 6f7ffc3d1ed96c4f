import { isDone, TodoItem, TodoLabel, TodoList, TodoSection, TodoStatus } from '../todo-models';
import { ListState } from './list-state';
import { linkFields, LinkKind, Mutation, Place } from './mutation';

/** What the user sees: the confirmed rows with the pending edits laid over them, in display order. */
export interface ListView {
  readonly list: TodoList | null;
  readonly sections: readonly TodoSection[];
  readonly labels: ReadonlyMap<string, TodoLabel>;
  readonly items: readonly TodoItem[];
  readonly byId: ReadonlyMap<string, TodoItem>;
}

/** The confirmed rows alone, sorted once for any number of pending edits. */
export function confirmedView(state: ListState): ListView {
  const items = [...state.items.values()].sort(byPosition);
  const sections = [...state.sections.values()].sort(byPosition);
  return { list: state.list, sections, labels: state.labels, items, byId: state.items };
}

/**
 * Lays the pending mutations, oldest first, over a view. Rows no mutation touches keep their identity, so that
 * nothing on screen is drawn again for them. A mutation whose row is gone changes nothing.
 */
export function overlay(view: ListView, pending: readonly Mutation[]): ListView {
  if (pending.length === 0) return view;
  const draft = new Draft(view);
  for (const mutation of pending) draft.apply(mutation);
  return draft.toView();
}

export const openCountOf = (view: ListView): number => view.items.filter((item) => !isDone(item)).length;

/** An item and everything under it, the item first. */
export function withSubtasks(items: readonly TodoItem[], id: string): TodoItem[] {
  const family = items.filter((item) => item.id === id);
  for (const parent of family) family.push(...items.filter((item) => item.parentId === parent.id));
  return family;
}

function byPosition(one: { position: string; id: string }, other: { position: string; id: string }): number {
  if (one.position !== other.position) return one.position < other.position ? -1 : 1; // ordinal, as the server
  return one.id < other.id ? -1 : 1;
}

class Draft {
  private list: TodoList | null;
  private sections: TodoSection[];
  private labels: ReadonlyMap<string, TodoLabel>;
  private order: string[];
  private readonly byId: Map<string, TodoItem>;

  constructor(view: ListView) {
    this.list = view.list;
    this.sections = [...view.sections];
    this.labels = view.labels;
    this.order = view.items.map((item) => item.id);
    this.byId = new Map(view.byId);
  }

  apply(mutation: Mutation): void {
    switch (mutation.kind) {
      case 'createItem':
        return this.add(mutation.item);
      case 'quickAdd':
        return mutation.items.forEach((item) => this.add(item));
      case 'skipOccurrence':
        return; // the next date is the server's to say
      case 'postponeItem':
        return this.patch(mutation.itemId, mutation.changes);
      case 'patchItem':
        return this.patch(mutation.itemId, mutation.changes);
      case 'completeItem':
        return this.patch(mutation.itemId, { status: TodoStatus.Completed, completedAt: mutation.at });
      case 'reopenItem':
        return this.patch(mutation.itemId, { status: TodoStatus.NotStarted, completedAt: null });
      case 'linkItem':
        return this.link(mutation.itemId, mutation.link, (ids) => [...new Set([...ids, mutation.targetId])]);
      case 'unlinkItem':
        return this.link(mutation.itemId, mutation.link, (ids) => ids.filter((id) => id !== mutation.targetId));
      case 'createLabel':
      case 'patchLabel':
        this.labels = new Map(this.labels).set(mutation.label.id, mutation.label);
        return;
      case 'deleteLabel':
        this.labels = new Map([...this.labels].filter(([id]) => id !== mutation.labelId));
        return;
      case 'moveItem':
        return this.move(mutation.itemId, mutation.to);
      case 'deleteItem':
        return this.remove(mutation.itemId);
      case 'restoreItem':
        return mutation.rows.forEach((row) => this.add(row));
      case 'createSection':
        if (!this.sections.some((section) => section.id === mutation.section.id)) this.sections.push(mutation.section);
        return;
      case 'patchSection':
        this.sections = this.sections.map((section) =>
          section.id === mutation.sectionId ? { ...section, name: mutation.name } : section,
        );
        return;
      case 'deleteSection':
        this.sections = this.sections.filter((section) => section.id !== mutation.sectionId);
        return;
      case 'patchList':
        if (this.list) this.list = { ...this.list, ...mutation.changes };
        return;
    }
  }

  toView(): ListView {
    const items = this.order.flatMap((id) => this.byId.get(id) ?? []);
    return { list: this.list, sections: this.sections, labels: this.labels, items, byId: this.byId };
  }

  private add(item: TodoItem): void {
    if (this.byId.has(item.id)) return; // its broadcast came before its answer
    this.byId.set(item.id, item);
    // A restored row still has its place; a new one has none yet and goes to the end.
    const next = item.position ? this.order.findIndex((id) => (this.byId.get(id)?.position ?? '') > item.position) : -1;
    this.order.splice(next < 0 ? this.order.length : next, 0, item.id);
  }

  private patch(id: string, changes: Partial<TodoItem>): void {
    const item = this.byId.get(id);
    if (item) this.byId.set(id, { ...item, ...changes });
  }

  private link(id: string, kind: LinkKind, change: (ids: string[]) => string[]): void {
    const item = this.byId.get(id);
    if (item) this.byId.set(id, { ...item, [linkFields[kind]]: change(item[linkFields[kind]]) });
  }

  private move(id: string, { sectionId, parentId, afterId, beforeId }: Place): void {
    if (!this.byId.has(id)) return;
    this.patch(id, { sectionId, parentId });
    this.order = this.order.filter((other) => other !== id);
    const after = afterId ? this.order.indexOf(afterId) : -1;
    const before = beforeId ? this.order.indexOf(beforeId) : -1;
    this.order.splice(after >= 0 ? after + 1 : before >= 0 ? before : this.order.length, 0, id);
  }

  private remove(id: string): void {
    const gone = new Set(withSubtasks([...this.byId.values()], id).map((item) => item.id));
    this.order = this.order.filter((other) => !gone.has(other));
    for (const other of gone) this.byId.delete(other);
  }
}
