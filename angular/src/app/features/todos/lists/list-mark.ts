import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A list's icon on its colour, or its colour alone. */
@Component({
  selector: 'app-list-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[style.--mark]': 'color() || null' },
  styles: `
    :host {
      display: inline-grid;
      flex: none;
      place-items: center;
      width: var(--mark-size, 1.5rem);
      height: var(--mark-size, 1.5rem);
      border-radius: calc(var(--mark-size, 1.5rem) * 0.28);
      background: color-mix(in srgb, var(--mark, var(--accent)) 18%, transparent);
      font-size: calc(var(--mark-size, 1.5rem) * 0.56);
      line-height: 1;
    }
    .dot {
      width: 42%;
      height: 42%;
      border-radius: 50%;
      background: var(--mark, var(--accent));
    }
  `,
  template: `@if (icon()) {
      {{ icon() }}
    } @else {
      <span class="dot"></span>
    }`,
})
export class ListMark {
  readonly icon = input<string | null>();
  readonly color = input<string | null>();
}
