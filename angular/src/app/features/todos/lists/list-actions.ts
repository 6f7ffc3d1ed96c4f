import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { LocalizationService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { ConfirmDialog, ConfirmQuestion } from '../../../shared/confirm-dialog';
import { dialogLook } from '../../../shared/dialog-look';
import { TodoList } from '../todo-models';
import { colorFor } from './list-looks';
import { ListSettings, ListSettingsDialog } from './list-settings-dialog';
import { ListsStore } from './lists-store';

/** What is done to a whole list, with the questions and notices around it. */
@Injectable({ providedIn: 'root' })
export class ListActions {
  private readonly store = inject(ListsStore);
  private readonly dialog = inject(Dialog);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly router = inject(Router);

  /** Undefined when it could not be made; the user has been told. */
  create(name: string, icon = ''): Promise<TodoList | undefined> {
    return this.told(this.store.create(name, colorFor(this.store.all().length), icon));
  }

  async edit(list: TodoList): Promise<void> {
    const dialog = this.dialog.open<ListSettings>(ListSettingsDialog, { ...dialogLook, data: list });
    const settings = await firstValueFrom(dialog.closed);
    if (settings) this.store.patch(list.id, settings);
  }

  async setFavorite(list: TodoList): Promise<void> {
    await this.told(this.store.setFavorite(list.id, !list.isFavorite));
  }

  async remove(list: TodoList): Promise<void> {
    const data: ConfirmQuestion = {
      title: this.texts.instant('::Web:DeleteListTitle', list.name),
      text: this.texts.instant('::Web:DeleteListText'),
      confirm: this.texts.instant('::Web:DeleteList'),
    };
    const dialog = this.dialog.open<boolean>(ConfirmDialog, { ...dialogLook, role: 'alertdialog', data });
    if (!(await firstValueFrom(dialog.closed))) return;
    if (this.router.url.includes(list.id)) await this.router.navigateByUrl('/lists'); // before its page hears of the loss
    await this.told(this.store.remove(list.id));
  }

  private async told<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (failure) {
      this.toasts.error(serverMessage(failure) ?? this.texts.instant('::Web:RequestFailed'));
      return undefined;
    }
  }
}
