import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { DatePipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { AuditLogDetailDto } from '../../../proxy/administration/audit-logs';
import { Icon } from '../../../shared/icon';
import { PageState } from '../parts/page-state';
import { Rows } from '../parts/rows';
import { AuditLogApi } from './audit-log-api';

/** One entry with all that was kept of it: where it came from, its arguments, and each value before and after. */
@Component({
  selector: 'app-audit-log-dialog',
  imports: [DatePipe, Icon, LocalizationPipe, PageState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-log-dialog.html',
  styleUrl: './audit-log-dialog.css',
})
export class AuditLogDialog {
  private readonly api = inject(AuditLogApi);
  private readonly id = inject<string>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
  protected readonly loaded = new Rows<AuditLogDetailDto>(async () => [await this.api.one(this.id)]);
  protected readonly log = computed(() => this.loaded.all()[0]);
  protected readonly parameters = computed(() => indented(this.log()?.parameters));
  protected readonly facts = computed(() => {
    const log = this.log();
    if (!log) return [];
    const facts = [
      { label: '::Web:Who', value: log.userName },
      { label: '::Web:Duration', value: `${log.executionDuration} ms` },
      { label: '::Web:Request', value: [log.httpMethod, log.url, log.httpStatusCode].filter(Boolean).join(' ') },
      { label: '::Web:IpAddress', value: log.clientIpAddress },
      { label: '::Web:Client', value: [log.clientId, log.browserInfo].filter(Boolean).join(', ') },
      { label: '::Web:CorrelationId', value: log.correlationId },
    ];
    return facts.filter(({ value }) => value);
  });

  constructor() {
    void this.loaded.load();
  }
}

/** Arguments cut at their limit are no JSON any more: shown as they are. */
function indented(json: string | null | undefined): string {
  try {
    return json ? JSON.stringify(JSON.parse(json), null, 2) : '';
  } catch {
    return json ?? '';
  }
}
