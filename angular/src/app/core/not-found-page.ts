import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';

@Component({
  selector: 'app-not-found-page',
  imports: [LocalizationPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main class="todo-page">
      <div class="todo-card">
        <h1>{{ '::Web:PageNotFound' | abpLocalization }}</h1>
        <p class="todo-hint">{{ '::Web:PageNotFoundHint' | abpLocalization }}</p>
        <a class="todo-button todo-button--wide" routerLink="/">{{ '::Web:GoHome' | abpLocalization }}</a>
      </div>
    </main>
  `,
})
export class NotFoundPage {}
