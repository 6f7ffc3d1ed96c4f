import { CdkDropListGroup } from '@angular/cdk/drag-drop';
import { Directive, inject } from '@angular/core';
import { ListCommands } from '../sync/list-commands';
import { TodoItem } from '../todo-models';
import { ItemGroup, placeAt } from './item-rows';

/** Joins the sections of a list, so that a row can be dragged from one into another. */
@Directive({ selector: '[appGroupDrop]', hostDirectives: [CdkDropListGroup] })
export class GroupDrop {
  private readonly commands = inject(ListCommands);

  drop(item: TodoItem, group: ItemGroup, index: number): void {
    const place = placeAt(group, item, index);
    if (place.afterId !== item.id && place.beforeId !== item.id) this.commands.moveItem(item.id, place);
  }
}
