import { Component, inject, OnDestroy, OnInit, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { OfficialUi } from './official-ui';

/** The frame around pages made of ABP's components: their styles, their scrolling, and what their markup leaves out. */
// They change themselves without telling: an OnPush parent would never draw them.
// eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection
@Component({
  selector: 'app-official-pages',
  imports: [RouterOutlet],
  styles: `
    :host {
      display: block;
      height: 100%;
      overflow-y: auto;
    }
    .official-page {
      max-width: 76rem;
      margin: 0 auto;
      padding: clamp(var(--space-4), 3vw, var(--space-6)) clamp(var(--space-3), 3vw, var(--space-6));
    }
  `,
  template: `
    @if (isReady()) {
      <div class="official-page"><router-outlet /></div>
    }
  `,
})
export class OfficialPages implements OnInit, OnDestroy {
  private readonly ui = inject(OfficialUi);
  protected readonly isReady = signal(false);

  async ngOnInit(): Promise<void> {
    await this.ui.use();
    this.isReady.set(true);
  }

  ngOnDestroy(): void {
    this.ui.release();
  }
}
