import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { firstValueFrom } from 'rxjs';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { ConfirmDialog, ConfirmQuestion } from '../../../shared/confirm-dialog';
import { dialogLook } from '../../../shared/dialog-look';
import { Icon } from '../../../shared/icon';
import { IconName } from '../../../shared/icon-paths';
import { RowType } from '../activity/activity-models';
import { Ago } from '../activity/ago';
import { ListsStore } from '../lists/lists-store';
import { TrashApi } from './trash-api';
import { TrashEntry } from './trash-models';

const icons: Record<RowType, IconName> = {
  [RowType.List]: 'layers',
  [RowType.Section]: 'menu',
  [RowType.Item]: 'check',
  [RowType.Label]: 'flag',
  [RowType.Comment]: 'comment',
};
const dayMs = 86_400_000;

/** What was deleted, to restore it or be rid of it. */
@Component({
  selector: 'app-trash-page',
  imports: [Ago, Icon, LocalizationPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './trash-page.css',
  templateUrl: './trash-page.html',
})
export class TrashPage {
  private readonly api = inject(TrashApi);
  private readonly lists = inject(ListsStore);
  private readonly dialog = inject(Dialog);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);

  protected readonly icons = icons;
  protected readonly rowTypes = RowType;
  protected readonly state = signal<'loading' | 'ready' | 'failed'>('loading');
  protected readonly entries = signal<TrashEntry[]>([]);
  protected readonly nextCursor = signal<string | null>(null);
  protected readonly busy = signal<string | null>(null);
  protected readonly canEmpty = computed(() => this.entries().some(({ canPurge }) => canPurge));

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    try {
      const page = await this.api.page();
      this.entries.set(page.items);
      this.nextCursor.set(page.nextCursor ?? null);
      this.state.set('ready');
    } catch {
      this.state.set('failed');
    }
  }

  protected async more(): Promise<void> {
    await this.told('more', async () => {
      const page = await this.api.page(this.nextCursor());
      this.entries.update((known) => [...known, ...page.items]);
      this.nextCursor.set(page.nextCursor ?? null);
    });
  }

  protected daysLeft(entry: TrashEntry): string {
    return `${Math.max(0, Math.ceil((Date.parse(entry.purgeAt) - Date.now()) / dayMs))}`;
  }

  protected async restore(entry: TrashEntry): Promise<void> {
    await this.told(entry.id, async () => {
      await this.api.restore(entry.id);
      this.remove(entry);
      if (entry.rowType === RowType.List) await this.lists.load();
      this.toasts.show('success', this.texts.instant('::Web:Restored', entry.name));
    });
  }

  protected async purge(entry: TrashEntry): Promise<void> {
    const text = this.texts.instant('::Web:PurgeText');
    const question = { title: this.texts.instant('::Web:PurgeTitle', entry.name), text, confirm: this.forGood() };
    if (!(await this.confirmed(question))) return;
    await this.told(entry.id, async () => {
      await this.api.purge(entry.id);
      this.remove(entry);
    });
  }

  protected async empty(): Promise<void> {
    const text = this.texts.instant('::Web:EmptyTrashText');
    const title = this.texts.instant('::Web:EmptyTrashTitle');
    if (!(await this.confirmed({ title, text, confirm: this.texts.instant('::Web:EmptyTrash') }))) return;
    await this.told('all', async () => {
      await this.api.empty();
      await this.load();
    });
  }

  private forGood(): string {
    return this.texts.instant('::Web:DeleteForGood');
  }

  private remove(entry: TrashEntry): void {
    this.entries.update((known) => known.filter(({ id }) => id !== entry.id));
  }

  private async confirmed(data: ConfirmQuestion): Promise<boolean> {
    const dialog = this.dialog.open<boolean>(ConfirmDialog, { ...dialogLook, role: 'alertdialog', data });
    return (await firstValueFrom(dialog.closed)) === true;
  }

  private async told(id: string, work: () => Promise<void>): Promise<void> {
    this.busy.set(id);
    try {
      await work();
    } catch (failure) {
      this.toasts.error(serverMessage(failure) ?? this.texts.instant('::Web:RequestFailed'));
    } finally {
      this.busy.set(null);
    }
  }
}
