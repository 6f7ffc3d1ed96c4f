import { CdkDrag, CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { InlineText } from '../../../shared/inline-text';
import { ListCommands } from '../sync/list-commands';
import { maxNameLength, TodoItem } from '../todo-models';
import { GroupDrop } from './group-drop';
import { ItemCard } from './item-card';
import { ItemGroup } from './item-rows';
import { QuickAdd } from './quick-add';

/** One section with its open items; rows are dragged within it and to the others. */
@Component({
  selector: 'app-item-group-list',
  imports: [
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    CdkMenu,
    CdkMenuItem,
    CdkMenuTrigger,
    Icon,
    InlineText,
    ItemCard,
    LocalizationPipe,
    QuickAdd,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-group-list.html',
  styleUrl: './item-group-list.css',
})
export class ItemGroupList {
  readonly group = input.required<ItemGroup>();
  readonly editable = input.required<boolean>();
  readonly selectedId = input.required<string | null>();

  protected readonly commands = inject(ListCommands);
  private readonly groupDrop = inject(GroupDrop);
  protected readonly name = viewChild(InlineText);
  protected readonly maxNameLength = maxNameLength;
  protected readonly section = computed(() => this.group().section);

  protected drop(event: CdkDragDrop<unknown, unknown, TodoItem>): void {
    this.groupDrop.drop(event.item.data, this.group(), event.currentIndex);
  }
}
