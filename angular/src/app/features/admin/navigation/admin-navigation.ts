import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { LocalizationPipe, RoutesService } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { pagesOf } from './admin-pages';

/** The administration pages that the user may open; nothing at all for everybody else. */
@Component({
  selector: 'app-admin-navigation',
  imports: [Icon, LocalizationPipe, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './admin-navigation.css',
  template: `
    @if (pages().length > 0) {
      <nav aria-labelledby="administration">
        <h2 id="administration">{{ 'AbpUiNavigation::Menu:Administration' | abpLocalization }}</h2>
        <ul>
          @for (page of pages(); track page.path) {
            <li>
              <a [routerLink]="page.path" routerLinkActive="active" ariaCurrentWhenActive="page">
                <app-icon [name]="page.icon" />{{ page.name | abpLocalization }}
              </a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
})
export class AdminNavigation {
  // ABP draws this tree anew when the configuration changes: grants are the server's answer, not ours.
  private readonly visible = toSignal(inject(RoutesService).visible$, { initialValue: [] });
  protected readonly pages = computed(() => pagesOf(this.visible()));
}
