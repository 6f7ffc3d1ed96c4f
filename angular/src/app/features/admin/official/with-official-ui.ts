import { Directive, inject, OnDestroy, OnInit, TemplateRef, ViewContainerRef } from '@angular/core';
import { OfficialUi } from './official-ui';

/** Shows one of ABP's components on a page of ours, once what it needs around it is there. */
@Directive({ selector: '[appWithOfficialUi]' })
export class WithOfficialUi implements OnInit, OnDestroy {
  private readonly ui = inject(OfficialUi);
  private readonly template = inject<TemplateRef<unknown>>(TemplateRef);
  private readonly container = inject(ViewContainerRef);
  private isGone = false;

  async ngOnInit(): Promise<void> {
    await this.ui.use();
    if (!this.isGone) this.container.createEmbeddedView(this.template).markForCheck();
  }

  ngOnDestroy(): void {
    this.isGone = true;
    this.ui.release();
  }
}
