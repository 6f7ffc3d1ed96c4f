import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Avatar } from '../../../shared/avatar';
import { Icon } from '../../../shared/icon';
import { ListPeople } from '../links/list-people';
import { ListsStore } from '../lists/lists-store';
import { BulkAction, BulkChange } from '../sync/bulk-change';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { canEdit, TodoPriority } from '../todo-models';
import { ListSelection } from './list-selection';

const maxAtOnce = 1_000;

/** What can be done with all picked rows; lies over the foot of the page while there are any. */
@Component({
  selector: 'app-selection-bar',
  imports: [Avatar, CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './selection-bar.html',
  styleUrl: './selection-bar.css',
})
export class SelectionBar {
  protected readonly selection = inject(ListSelection);
  private readonly commands = inject(ListCommands);
  private readonly store = inject(ListStore);
  private readonly listsStore = inject(ListsStore);
  protected readonly people = inject(ListPeople).people;

  protected readonly Action = BulkAction;
  protected readonly priorities = [
    TodoPriority.None,
    TodoPriority.Low,
    TodoPriority.Medium,
    TodoPriority.High,
    TodoPriority.Urgent,
  ];
  /** How many are done of how many; null: nothing is under way. */
  protected readonly progress = signal<{ done: number; of: number } | null>(null);
  protected readonly count = computed(() => this.selection.ids().size);
  protected readonly labels = computed(() => [...this.store.labels().values()]);
  protected readonly sections = computed(() => this.store.view().sections);
  protected readonly lists = computed(() =>
    this.listsStore.entities().filter((list) => list.id !== this.store.listId() && canEdit(list.access)),
  );

  /** In parts of what the server takes at once; stops at the first part that does not get through. */
  protected async run(change: Omit<BulkChange, 'ids'>): Promise<void> {
    const ids = [...this.selection.ids()];
    this.progress.set({ done: 0, of: ids.length });
    for (let at = 0; at < ids.length && this.progress(); at += maxAtOnce) {
      const part = ids.slice(at, at + maxAtOnce);
      if (!(await this.commands.bulk({ ids: part, ...change }))) break;
      this.progress.update((progress) => progress && { ...progress, done: at + part.length });
    }
    this.progress.set(null);
  }

  protected async runAndClear(change: Omit<BulkChange, 'ids'>): Promise<void> {
    await this.run(change);
    this.selection.clear();
  }

  protected schedule(date: string): void {
    void this.run({ patch: { dueDate: date || null } });
  }
}
