import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { ConfirmDialog, ConfirmQuestion } from '../../../shared/confirm-dialog';
import { dialogLook } from '../../../shared/dialog-look';
import { SavedView } from './view-models';
import { ViewNameDialog } from './view-name-dialog';
import { ViewsStore } from './views-store';

type Layout = Pick<SavedView, 'query' | 'sorting' | 'groupBy'>;

/** What is done to saved filters, with the questions and notices around it. */
@Injectable({ providedIn: 'root' })
export class ViewActions {
  private readonly store = inject(ViewsStore);
  private readonly dialog = inject(Dialog);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);

  /** Asks for a name. Undefined when it was not saved. */
  async save(layout: Layout): Promise<SavedView | undefined> {
    const name = await this.askName('');
    return name ? this.told(this.store.create({ name, ...layout })) : undefined;
  }

  async change(view: SavedView | undefined, changes: Partial<SavedView>): Promise<SavedView | undefined> {
    return view && this.told(this.store.patch(view.id, changes));
  }

  async rename(view: SavedView | undefined): Promise<void> {
    const name = view && (await this.askName(view.name));
    if (name && name !== view.name) await this.change(view, { name });
  }

  async setFavorite(view: SavedView): Promise<void> {
    await this.told(this.store.setFavorite(view, !view.isFavorite));
  }

  /** True when it is gone. */
  async remove(view: SavedView | undefined): Promise<boolean> {
    if (!view) return false;
    const data: ConfirmQuestion = {
      title: this.texts.instant('::Web:DeleteFilterTitle', view.name),
      text: this.texts.instant('::Web:DeleteFilterText'),
      confirm: this.texts.instant('::Web:DeleteFilter'),
    };
    const dialog = this.dialog.open<boolean>(ConfirmDialog, { ...dialogLook, role: 'alertdialog', data });
    if (!(await firstValueFrom(dialog.closed))) return false;
    return (await this.told(this.store.remove(view.id).then(() => true))) ?? false;
  }

  private askName(name: string): Promise<string | undefined> {
    return firstValueFrom(this.dialog.open<string>(ViewNameDialog, { ...dialogLook, data: name }).closed);
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
