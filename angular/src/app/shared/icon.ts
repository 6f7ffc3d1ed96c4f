import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { iconPaths, IconName } from './icon-paths';

/** A line icon in the text's colour; decoration only: the control around it carries the name. */
@Component({
  selector: 'app-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      width: var(--icon-size, 1.125rem);
      height: var(--icon-size, 1.125rem);
    }
  `,
  template: `
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path [attr.d]="path()" />
    </svg>
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => iconPaths[this.name()]);
}
