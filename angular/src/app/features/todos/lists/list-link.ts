import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { canEdit, TodoList } from '../todo-models';
import { ListActions } from './list-actions';
import { ListMark } from './list-mark';

/** One list in the sidebar: the way to it, its open count, and what can be done to it. */
@Component({
  selector: 'app-list-link',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon, ListMark, LocalizationPipe, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './list-link.css',
  template: `
    <a
      [routerLink]="['/lists', list().id]"
      routerLinkActive="active"
      ariaCurrentWhenActive="page"
      [attr.title]="hint()"
    >
      <app-list-mark [icon]="list().icon" [color]="list().color" />
      <span class="name">{{ list().name }}</span>
      @if (list().openCount > 0) {
        <span class="count">
          {{ list().openCount }}
          <span class="visually-hidden">{{ '::Web:Open' | abpLocalization }}</span>
        </span>
      }
    </a>
    @if (canEdit(list().access)) {
      <button
        type="button"
        class="icon-button"
        [cdkMenuTriggerFor]="menu"
        [attr.aria-label]="'::Web:ActionsFor' | abpLocalization: list().name"
      >
        <app-icon name="more" />
      </button>
    }

    <ng-template #menu>
      <div class="menu" cdkMenu>
        <button type="button" class="menu-item" cdkMenuItem (cdkMenuItemTriggered)="actions.edit(list())">
          <app-icon name="edit" />{{ '::Web:EditList' | abpLocalization }}
        </button>
        <button type="button" class="menu-item" cdkMenuItem (cdkMenuItemTriggered)="actions.setFavorite(list())">
          <app-icon name="star" />{{
            (list().isFavorite ? '::Web:RemoveFavorite' : '::Web:AddFavorite') | abpLocalization
          }}
        </button>
        @if (list().isOwner) {
          <button type="button" class="menu-item danger" cdkMenuItem (cdkMenuItemTriggered)="actions.remove(list())">
            <app-icon name="trash" />{{ '::Web:DeleteList' | abpLocalization }}
          </button>
        }
      </div>
    </ng-template>
  `,
})
export class ListLink {
  readonly list = input.required<TodoList>();
  protected readonly actions = inject(ListActions);
  protected readonly canEdit = canEdit;

  protected hint(): string | null {
    return this.list().isOwner ? null : this.list().ownerName;
  }
}
