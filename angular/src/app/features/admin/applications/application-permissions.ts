import { ChangeDetectionStrategy, Component, inject, input, OnDestroy, OnInit, output, signal } from '@angular/core';
import { PermissionManagementComponent } from '@abp/ng.permission-management';
import { ApplicationDto } from '../../../proxy/identity/applications';
import { OfficialUi } from '../official/official-ui';

/** ABP's permission dialog for a service: what it may do when it acts for itself. */
@Component({
  selector: 'app-application-permissions',
  imports: [PermissionManagementComponent],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isReady()) {
      <abp-permission-management
        providerName="C"
        [providerKey]="application().clientId"
        [entityDisplayName]="application().displayName"
        [hideBadges]="true"
        [visible]="true"
        (visibleChange)="$event || closed.emit()"
      />
    }
  `,
})
export class ApplicationPermissions implements OnInit, OnDestroy {
  private readonly ui = inject(OfficialUi);
  readonly application = input.required<ApplicationDto>();
  readonly closed = output();
  protected readonly isReady = signal(false);

  async ngOnInit(): Promise<void> {
    await this.ui.use();
    this.isReady.set(true);
  }

  ngOnDestroy(): void {
    this.ui.release();
  }
}
