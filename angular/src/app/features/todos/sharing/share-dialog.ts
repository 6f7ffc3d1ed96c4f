import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Avatar } from '../../../shared/avatar';
import { Icon } from '../../../shared/icon';
import { ListAccess, ListShare, TodoList } from '../todo-models';
import { SharesStore } from './shares-store';
import { UserPicker } from './user-picker';

/** Who may see and change a list. */
@Component({
  selector: 'app-share-dialog',
  imports: [Avatar, Icon, LocalizationPipe, UserPicker],
  providers: [SharesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './share-dialog.html',
  styleUrl: './share-dialog.css',
})
export class ShareDialog {
  protected readonly dialog = inject(DialogRef);
  protected readonly list = inject<TodoList>(DIALOG_DATA);
  protected readonly store = inject(SharesStore);
  protected readonly permissions = [ListAccess.View, ListAccess.Comment, ListAccess.Edit, ListAccess.Admin];
  protected readonly Access = ListAccess;

  constructor() {
    void this.store.load(this.list.id);
  }

  protected nameOf(share: ListShare): string {
    return [share.name, share.surname].filter(Boolean).join(' ') || share.userName;
  }
}
