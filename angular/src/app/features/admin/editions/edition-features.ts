import { ChangeDetectionStrategy, Component, inject, input, OnDestroy, OnInit, output, signal } from '@angular/core';
import { FeatureManagementComponent } from '@abp/ng.feature-management';
import { EditionDto } from '../../../proxy/saas/editions';
import { OfficialUi } from '../official/official-ui';

/** ABP's feature dialog for an edition: what all its tenants have, unless one has a value of its own. */
@Component({
  selector: 'app-edition-features',
  imports: [FeatureManagementComponent],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isReady()) {
      <abp-feature-management
        providerName="E"
        [providerKey]="edition().id ?? ''"
        [providerTitle]="edition().displayName"
        [visible]="true"
        (visibleChange)="$event || closed.emit()"
      />
    }
  `,
})
export class EditionFeatures implements OnInit, OnDestroy {
  private readonly ui = inject(OfficialUi);
  readonly edition = input.required<EditionDto>();
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
