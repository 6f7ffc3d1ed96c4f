import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { FeatureManagementComponent } from '@abp/ng.feature-management';
import { firstValueFrom } from 'rxjs';
import { EditionDto, EditionService } from '../../../proxy/saas/editions';
import { dialogLook } from '../../../shared/dialog-look';
import { Icon } from '../../../shared/icon';
import { WithOfficialUi } from '../official/with-official-ui';
import { PageState } from '../parts/page-state';
import { quiet } from '../parts/quiet';
import { Rows } from '../parts/rows';
import { DeleteEditionDialog } from './delete-edition-dialog';
import { EditionDialog } from './edition-dialog';

/** What tenants can be sold: editions, each with the features and limits its tenants start from. */
@Component({
  selector: 'app-editions-page',
  imports: [FeatureManagementComponent, Icon, LocalizationPipe, WithOfficialUi, PageState, PermissionDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './editions-page.html',
  styleUrl: '../parts/admin-page.css',
})
export class EditionsPage {
  private readonly editions = inject(EditionService);
  private readonly dialogs = inject(Dialog);
  protected readonly rows = new Rows<EditionDto>(async () => {
    const page = await firstValueFrom(this.editions.getList({ maxResultCount: 1000, skipCount: 0 }, quiet));
    return page.items ?? [];
  });
  /** Whose features are open in ABP's dialog. */
  protected readonly opened = signal<EditionDto | undefined>(undefined);

  constructor() {
    void this.rows.load();
  }

  protected edit(edition?: EditionDto): Promise<void> {
    return this.ask(EditionDialog, edition);
  }

  protected remove(edition: EditionDto): Promise<void> {
    const others = this.rows.all().filter((other) => other.id !== edition.id);
    return this.ask(DeleteEditionDialog, { edition, others });
  }

  private async ask(dialog: typeof EditionDialog | typeof DeleteEditionDialog, data: unknown): Promise<void> {
    const isDone = await firstValueFrom(this.dialogs.open<boolean, unknown>(dialog, { ...dialogLook, data }).closed);
    if (isDone) await this.rows.load();
  }
}
