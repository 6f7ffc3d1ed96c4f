import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';

/** In the place of a page that the user lacks the permission for; the address stays. */
@Component({
  selector: 'app-forbidden-page',
  imports: [LocalizationPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="todo-page">
      <div class="todo-card">
        <h1>{{ '::Web:Forbidden' | abpLocalization }}</h1>
        <p class="todo-hint">{{ '::Web:ForbiddenHint' | abpLocalization }}</p>
        <a class="todo-button todo-button--wide" routerLink="/">{{ '::Web:GoHome' | abpLocalization }}</a>
      </div>
    </div>
  `,
})
export class ForbiddenPage {}
