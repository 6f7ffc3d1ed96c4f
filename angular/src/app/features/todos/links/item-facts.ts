import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Chip, ChipField } from '../../../shared/chip-field';
import { FieldEditors } from '../item/field-editors';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { TimeField } from '../time/time-field';
import { isDone, maxLabelLength, PresentUser, TodoItem } from '../todo-models';
import { ListPeople } from './list-people';

/** Who does it, what it is labelled with, what it waits for, and the time spent on it. */
@Component({
  selector: 'app-item-facts',
  imports: [ChipField, FieldEditors, LocalizationPipe, TimeField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 6.5rem minmax(0, 1fr);
      gap: var(--space-2) var(--space-3);
      align-items: start;
      margin-bottom: var(--space-5);
      font-size: var(--text-sm);
    }
    label,
    .label {
      padding-top: 0.4rem;
      color: var(--text-soft);
    }
  `,
  template: `
    <label for="item-assignees">{{ '::Web:Assignees' | abpLocalization }}</label>
    <div>
      <app-chip-field
        fieldId="item-assignees"
        [label]="'::Web:Assignees' | abpLocalization"
        [placeholder]="'::Web:AssignSomebody' | abpLocalization"
        [options]="people()"
        [chosen]="item().assigneeIds"
        [editable]="editable()"
        (entered)="entered.emit('assigneeIds')"
        (left)="left.emit()"
        (added)="commands.link(item().id, 'assignees', $event)"
        (removed)="commands.unlink(item().id, 'assignees', $event)"
      />
      <app-field-editors field="assigneeIds" [people]="editors()" />
    </div>

    <label for="item-labels">{{ '::Web:Labels' | abpLocalization }}</label>
    <div>
      <app-chip-field
        fieldId="item-labels"
        [label]="'::Web:Labels' | abpLocalization"
        [placeholder]="'::Web:AddLabel' | abpLocalization"
        [options]="labels()"
        [chosen]="item().labelIds"
        [editable]="editable()"
        [canCreate]="true"
        [maxlength]="maxLabelLength"
        (entered)="entered.emit('labelIds')"
        (left)="left.emit()"
        (added)="commands.link(item().id, 'labels', $event)"
        (removed)="commands.unlink(item().id, 'labels', $event)"
        (created)="createLabel($event)"
      />
      <app-field-editors field="labelIds" [people]="editors()" />
    </div>

    <label for="item-blockers">{{ '::Web:WaitsFor' | abpLocalization }}</label>
    <div>
      <app-chip-field
        fieldId="item-blockers"
        [label]="'::Web:WaitsFor' | abpLocalization"
        [placeholder]="'::Web:AddBlocker' | abpLocalization"
        [options]="candidates()"
        [chosen]="item().blockedByIds"
        [editable]="editable()"
        (entered)="entered.emit('blockedByIds')"
        (left)="left.emit()"
        (added)="commands.link(item().id, 'blockers', $event)"
        (removed)="commands.unlink(item().id, 'blockers', $event)"
      />
      <app-field-editors field="blockedByIds" [people]="editors()" />
    </div>

    <span class="label">{{ '::Web:TimeSpent' | abpLocalization }}</span>
    <app-time-field [item]="item()" [editable]="editable()" />
  `,
})
export class ItemFacts {
  readonly item = input.required<TodoItem>();
  readonly editable = input.required<boolean>();
  readonly editors = input.required<PresentUser[]>();
  readonly entered = output<string>();
  readonly left = output();

  protected readonly commands = inject(ListCommands);
  private readonly store = inject(ListStore);
  private readonly listPeople = inject(ListPeople);
  protected readonly maxLabelLength = maxLabelLength;

  protected readonly people = computed<Chip[]>(() =>
    this.listPeople.people().map(({ id, name }) => ({ id, text: name, isPerson: true })),
  );
  protected readonly labels = computed<Chip[]>(() =>
    [...this.store.view().labels.values()]
      .sort((one, other) => one.name.localeCompare(other.name))
      .map(({ id, name, color }) => ({ id, text: name, color })),
  );
  protected readonly candidates = computed<Chip[]>(() => {
    const chosen = new Set(this.item().blockedByIds);
    return this.store
      .view()
      .items.filter((other) => other.id !== this.item().id && (!isDone(other) || chosen.has(other.id)))
      .map((other) => ({ id: other.id, text: other.title, isDone: isDone(other) }));
  });

  protected createLabel(name: string): void {
    this.commands.link(this.item().id, 'labels', this.commands.addLabel(name));
  }
}
