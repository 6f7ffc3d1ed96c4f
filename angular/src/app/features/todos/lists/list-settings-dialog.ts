import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { maxNameLength, TodoList } from '../todo-models';
import { ListFieldChanges } from '../sync/mutation';
import { listColors, listIcons } from './list-looks';
import { ListMark } from './list-mark';

/** Only what was changed. */
export type ListSettings = ListFieldChanges;

@Component({
  selector: 'app-list-settings-dialog',
  imports: [ListMark, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './list-settings-dialog.html',
  styleUrl: './list-settings-dialog.css',
})
export class ListSettingsDialog {
  protected readonly dialog = inject<DialogRef<ListSettings>>(DialogRef);
  private readonly list = inject<TodoList>(DIALOG_DATA);
  protected readonly maxNameLength = maxNameLength;
  protected readonly colors = listColors;
  protected readonly icons = listIcons;
  protected readonly name = signal(this.list.name);
  protected readonly color = signal(this.list.color ?? null);
  protected readonly icon = signal(this.list.icon ?? null);

  protected save(): void {
    const wanted = { name: this.name().trim(), color: this.color(), icon: this.icon() };
    if (!wanted.name) return;
    const changed = Object.entries(wanted).filter(
      ([key, value]) => value !== (this.list[key as keyof TodoList] ?? null),
    );
    this.dialog.close(changed.length > 0 ? Object.fromEntries(changed) : undefined);
  }
}
