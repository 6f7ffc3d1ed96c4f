import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { Toasts } from '../../../core/toasts';
import { newId } from '../../../shared/new-id';
import { colorFor } from '../lists/list-looks';
import { isDone, TodoItem, TodoLabel, TodoPriority, TodoStatus } from '../todo-models';
import { serverMessage } from '../../../core/error-message';
import { BulkChange, BulkResult } from './bulk-change';
import { ListStore } from './list-store';
import { withSubtasks } from './list-view';
import { ItemChanges, LinkKind, ListFieldChanges, Place, TextRange } from './mutation';
import { Outbox } from './outbox';
import { TodoApi } from './todo-api';

export interface AddPlace {
  sectionId?: string | null;
  parentId?: string | null;
}

/** What is known of a line before the server has read it. */
export type QuickAddRow = Pick<TodoItem, 'title'> & Partial<TodoItem> & { depth: number };

/** What a user can do to the list on screen: each shows at once and goes to the server by the outbox. */
@Injectable()
export class ListCommands {
  private readonly store = inject(ListStore);
  private readonly api = inject(TodoApi);
  private readonly outbox = inject(Outbox);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);

  addItem(title: string, place: AddPlace = {}): string {
    const item = this.newItem(title, place);
    this.outbox.add({ kind: 'createItem', ...this.mutation(), item });
    return item.id;
  }

  /** Adds what a text says, a line an item; `rows` are what is shown of them until the server has read it. */
  quickAdd(text: string, ignored: readonly TextRange[], rows: readonly QuickAddRow[], place: AddPlace = {}): string {
    const above: string[] = [];
    const items = rows.map(({ depth, ...fields }) => {
      const item = { ...this.newItem(fields.title, place), ...fields };
      if (depth > 0) Object.assign(item, { parentId: above[depth - 1], sectionId: null });
      above[depth] = item.id;
      return item;
    });
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const typedAt = new Date().toISOString();
    this.outbox.add({ kind: 'quickAdd', ...this.mutation(), text, ignored, items, typedAt, timeZone });
    return items[0]?.id ?? '';
  }

  skipOccurrence(itemId: string): void {
    this.outbox.add({ kind: 'skipOccurrence', ...this.mutation(), itemId });
  }

  /** Puts off this one occurrence; those after it come as the rule says. */
  postpone(itemId: string, dueDate: string): void {
    this.outbox.add({ kind: 'postponeItem', ...this.mutation(), itemId, changes: { dueDate } });
  }

  patchItem(itemId: string, changes: ItemChanges): void {
    this.outbox.add({ kind: 'patchItem', ...this.mutation(), itemId, changes });
  }

  link(itemId: string, link: LinkKind, targetId: string): void {
    this.outbox.add({ kind: 'linkItem', ...this.mutation(), itemId, link, targetId });
  }

  unlink(itemId: string, link: LinkKind, targetId: string): void {
    this.outbox.add({ kind: 'unlinkItem', ...this.mutation(), itemId, link, targetId });
  }

  /** Answers the new label's id. */
  addLabel(name: string): string {
    const { mutationId, listId } = this.mutation();
    const label = { id: newId(), listId, name, color: colorFor(this.store.view().labels.size), sequence: 0 };
    this.outbox.add({ kind: 'createLabel', mutationId, listId, label });
    return label.id;
  }

  saveLabel(label: TodoLabel): void {
    this.outbox.add({ kind: 'patchLabel', ...this.mutation(label.listId), label });
  }

  deleteLabel(label: TodoLabel): void {
    this.outbox.add({ kind: 'deleteLabel', ...this.mutation(label.listId), labelId: label.id });
  }

  toggle(item: TodoItem): void {
    const base = { ...this.mutation(), itemId: item.id };
    if (isDone(item)) this.outbox.add({ kind: 'reopenItem', ...base });
    else this.outbox.add({ kind: 'completeItem', ...base, at: new Date().toISOString() });
  }

  moveItem(itemId: string, to: Place): void {
    this.outbox.add({ kind: 'moveItem', ...this.mutation(), itemId, to });
  }

  /** Deletes, and offers to take it back for as long as the notice is shown. */
  deleteItem(item: TodoItem): void {
    const rows = withSubtasks(this.store.view().items, item.id);
    const mutation = this.mutation();
    this.outbox.add({ kind: 'deleteItem', ...mutation, itemId: item.id });
    this.toasts.info(this.texts.instant('::Web:ItemDeleted', item.title), {
      label: this.texts.instant('::Web:Undo'),
      run: () => {
        if (this.outbox.cancel(mutation.mutationId)) return;
        this.outbox.add({ kind: 'restoreItem', ...this.mutation(item.listId), itemId: item.id, rows });
      },
    });
  }

  /** Made by the server, with its subtasks; it comes by the broadcast like anybody's. */
  async duplicate(item: TodoItem): Promise<void> {
    await this.attempt(() => this.api.duplicate(item.id));
  }

  /** Many at once, by the server. Answers how many were refused, after saying why. */
  async bulk(change: BulkChange): Promise<BulkResult | undefined> {
    const result = await this.attempt(() => this.api.bulk(change));
    const refused = result?.results.find((one) => one.errorMessage);
    if (result && refused) {
      const of = `${result.failedCount}/${result.results.length}`;
      this.toasts.error(this.texts.instant('::Web:BulkRefused', of, refused.errorMessage ?? ''));
    }
    return result;
  }

  addSection(name: string): void {
    const { mutationId, listId } = this.mutation();
    const section = { id: newId(), listId, name, position: '', sequence: 0 };
    this.outbox.add({ kind: 'createSection', mutationId, listId, section });
  }

  renameSection(sectionId: string, name: string): void {
    this.outbox.add({ kind: 'patchSection', ...this.mutation(), sectionId, name });
  }

  deleteSection(sectionId: string): void {
    this.outbox.add({ kind: 'deleteSection', ...this.mutation(), sectionId });
  }

  patchList(changes: ListFieldChanges): void {
    this.outbox.add({ kind: 'patchList', ...this.mutation(), changes });
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.toasts.error(serverMessage(error) ?? this.texts.instant('::Web:RequestFailed'));
      return undefined;
    }
  }

  private newItem(title: string, place: AddPlace): TodoItem {
    return {
      id: newId(),
      listId: this.store.listId(),
      sectionId: place.sectionId || null,
      parentId: place.parentId ?? null,
      title,
      status: TodoStatus.NotStarted,
      priority: TodoPriority.None,
      timeSpentMinutes: 0,
      labelIds: [],
      assigneeIds: [],
      blockedByIds: [],
      position: '',
      sequence: 0,
      concurrencyStamp: '',
      creationTime: new Date().toISOString(),
      creatorId: this.session.userId(),
    };
  }

  private mutation(listId = this.store.listId()): { mutationId: string; listId: string } {
    return { mutationId: newId(), listId };
  }
}
