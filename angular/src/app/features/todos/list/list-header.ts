import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ConfigStateService, LocalizationPipe } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { dialogLook } from '../../../shared/dialog-look';
import { Icon } from '../../../shared/icon';
import { InlineText } from '../../../shared/inline-text';
import { ListActions } from '../lists/list-actions';
import { ListMark } from '../lists/list-mark';
import { ListsStore } from '../lists/lists-store';
import { ShareDialog } from '../sharing/share-dialog';
import { ListCommands } from '../sync/list-commands';
import { ListStore } from '../sync/list-store';
import { LiveBadge } from '../sync/live-badge';
import { canShare, isDone, ListAccess, maxNameLength, sharingFeature } from '../todo-models';
import { RestoreListDialog } from '../undo/restore-list-dialog';
import { PresentPeople } from './present-people';
import { ShortcutsDialog } from './shortcuts-dialog';

@Component({
  selector: 'app-list-header',
  imports: [
    CdkMenu,
    CdkMenuItem,
    CdkMenuTrigger,
    Icon,
    InlineText,
    ListMark,
    LiveBadge,
    LocalizationPipe,
    PresentPeople,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './list-header.html',
  styleUrl: './list-header.css',
})
export class ListHeader {
  readonly editable = input.required<boolean>();

  protected readonly store = inject(ListStore);
  protected readonly commands = inject(ListCommands);
  protected readonly actions = inject(ListActions);
  private readonly session = inject(Session);
  private readonly dialog = inject(Dialog);
  protected readonly maxNameLength = maxNameLength;

  protected readonly list = computed(() => this.store.view().list);
  private readonly sharing = toSignal(inject(ConfigStateService).getFeature$(sharingFeature));
  protected readonly mayRestore = computed(() => this.store.access() >= ListAccess.Admin);
  protected readonly mayShare = computed(
    () => canShare(this.store.access()) && this.sharing() !== 'false' && !this.list()?.isInbox,
  );
  private readonly lists = inject(ListsStore);
  protected readonly isFavorite = computed(() => !!this.lists.entityMap()[this.list()?.id ?? '']?.isFavorite);
  protected readonly doneCount = computed(() => this.store.view().items.filter(isDone).length);
  /** Who was here before the connection broke may have left since. */
  protected readonly others = computed(() =>
    this.store.live.status() === 'live'
      ? this.store.present().filter((person) => person.userId !== this.session.userId())
      : [],
  );

  protected share(): void {
    this.dialog.open(ShareDialog, { ...dialogLook, data: this.list() });
  }

  protected restore(): void {
    this.dialog.open(RestoreListDialog, { ...dialogLook, data: this.list() });
  }

  protected setFavorite(): void {
    const list = this.lists.entityMap()[this.list()?.id ?? ''];
    if (list) void this.actions.setFavorite(list);
  }

  protected showShortcuts(): void {
    this.dialog.open(ShortcutsDialog, dialogLook);
  }
}
