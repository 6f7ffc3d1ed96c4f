import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { AuditLogFilter, filterKeys } from './audit-log-filter';
import { instantOf, localOf } from './local-time';

/** What to search the log for. Times are shown and typed as those of the user's own clock. */
@Component({
  selector: 'app-audit-log-form',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-log-form.html',
  styleUrl: './audit-log-form.css',
})
export class AuditLogForm {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly filter = input.required<AuditLogFilter>();
  readonly searched = output<AuditLogFilter>();
  protected readonly texts = [
    { key: 'methodName', label: '::Web:Method' },
    { key: 'correlationId', label: '::Web:CorrelationId' },
    { key: 'entityType', label: '::Web:EntityType' },
    { key: 'entityId', label: '::Web:EntityId' },
  ] as const;
  protected readonly from = computed(() => localOf(this.filter().startTime));
  protected readonly until = computed(() => localOf(this.filter().endTime));
  protected readonly hasMore = computed(() =>
    ['minExecutionDuration', ...this.texts.map(({ key }) => key)].some((key) => key in this.filter()),
  );

  protected search(): void {
    const form = new FormData(this.element.querySelector('form') ?? undefined);
    const filter = Object.fromEntries(
      filterKeys.map((key) => [key, String(form.get(key) ?? '').trim()]).filter(([, value]) => value),
    ) as AuditLogFilter;
    if (filter.startTime) filter.startTime = instantOf(filter.startTime);
    if (filter.endTime) filter.endTime = instantOf(filter.endTime);
    this.searched.emit(filter);
  }
}
