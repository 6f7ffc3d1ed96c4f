import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { SyncNotices } from '../sync/sync-notices';
import { maxNameLength } from '../todo-models';
import { UndoKeys } from '../undo/undo-keys';
import { ListActions } from './list-actions';
import { ListLink } from './list-link';
import { ListsStore } from './lists-store';

/** The sidebar's lists: own ones, then those others share, and a line to make a new one. */
@Component({
  selector: 'app-lists-navigation',
  imports: [Icon, ListLink, LocalizationPipe, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lists-navigation.html',
  styleUrl: './lists-navigation.css',
})
export class ListsNavigation {
  protected readonly store = inject(ListsStore);
  private readonly actions = inject(ListActions);
  private readonly router = inject(Router);
  private readonly nameInput = viewChild<ElementRef<HTMLInputElement>>('nameInput');
  protected readonly maxNameLength = maxNameLength;
  protected readonly isCreating = signal(false);

  constructor() {
    inject(SyncNotices); // speaks for as long as somebody is signed in
    inject(UndoKeys); // and so does this listen
    effect(() => this.nameInput()?.nativeElement.focus());
  }

  protected begin(): void {
    this.isCreating.set(true);
  }

  protected async create(name: string): Promise<void> {
    if (!name.trim()) return this.isCreating.set(false);
    const list = await this.actions.create(name.trim());
    if (!list) return;
    this.isCreating.set(false);
    await this.router.navigate(['/lists', list.id]);
  }
}
