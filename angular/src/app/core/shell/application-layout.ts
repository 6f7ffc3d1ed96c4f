import { A11yModule } from '@angular/cdk/a11y';
import { BreakpointObserver } from '@angular/cdk/layout';
import { AsyncPipe, NgComponentOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink, RouterOutlet } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { map } from 'rxjs';
import { Icon } from '../../shared/icon';
import { SIDEBAR_PARTS } from './sidebar-part';
import { SidebarState } from './sidebar-state';
import { UserMenu } from './user-menu';

/** The frame around every signed-in page: sidebar beside it, or over it on a phone. */
// ABP's pages in it change themselves without telling: an OnPush parent would never draw them.
// eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection
@Component({
  selector: 'app-application-layout',
  imports: [A11yModule, AsyncPipe, Icon, LocalizationPipe, NgComponentOutlet, RouterLink, RouterOutlet, UserMenu],
  host: { '(document:keydown.escape)': 'sidebar.close()' },
  templateUrl: './application-layout.html',
  styleUrl: './application-layout.css',
})
export class ApplicationLayout {
  protected readonly sidebar = inject(SidebarState);
  protected readonly parts = inject(SIDEBAR_PARTS)
    .toSorted((one, other) => one.order - other.order)
    .map((part) => part.load());
  protected readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 52rem)')
      .pipe(map((state) => state.matches)),
    { initialValue: false },
  );
  protected readonly isHidden = computed(() => this.isNarrow() && !this.sidebar.isOpen());
}
