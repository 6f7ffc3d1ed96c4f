import { Dialog } from '@angular/cdk/dialog';
import { DatePipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { downloadBlob, LocalizationPipe, LocalizationService, PermissionDirective } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { AuditLogDto } from '../../../proxy/administration/audit-logs';
import { dialogLook } from '../../../shared/dialog-look';
import { Icon } from '../../../shared/icon';
import { Attempt } from '../parts/attempt';
import { PageState } from '../parts/page-state';
import { AuditLogApi } from './audit-log-api';
import { AuditLogDialog } from './audit-log-dialog';
import { AuditLogFilter, filterKeys } from './audit-log-filter';
import { AuditLogForm } from './audit-log-form';
import { AuditLogStore } from './audit-log-store';

/** Who did what: searched by the address, so that a search can be sent to somebody and the back button works. */
@Component({
  selector: 'app-audit-log-page',
  imports: [AuditLogForm, DatePipe, Icon, LocalizationPipe, PageState, PermissionDirective],
  providers: [AuditLogStore, Attempt],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-log-page.html',
  styleUrl: '../parts/admin-page.css',
})
export class AuditLogPage {
  private readonly api = inject(AuditLogApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly dialogs = inject(Dialog);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  protected readonly store = inject(AuditLogStore);
  protected readonly exporting = inject(Attempt);
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly filter = computed<AuditLogFilter>(() =>
    Object.fromEntries(filterKeys.map((key) => [key, this.query().get(key)]).filter(([, value]) => value)),
  );

  constructor() {
    effect(() => {
      const filter = this.filter();
      untracked(() => void this.store.search(filter));
    });
  }

  protected search(filter: AuditLogFilter): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: filter });
  }

  protected open(row: AuditLogDto): void {
    this.dialogs.open(AuditLogDialog, { ...dialogLook, width: '48rem', data: row.id });
  }

  protected async more(): Promise<void> {
    try {
      await this.store.more();
    } catch (failure) {
      this.toasts.error(serverMessage(failure) ?? this.texts.instant('::Web:RequestFailed'));
    }
  }

  protected async export(): Promise<void> {
    const file = await this.exporting.run(() => this.api.csv(this.filter()));
    if (file) downloadBlob(file.value, 'audit-log.csv');
    else if (this.exporting.error()) this.toasts.error(this.exporting.error());
  }
}
