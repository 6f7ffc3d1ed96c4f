import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Initials on a colour that stays the same for the same person. */
@Component({
  selector: 'app-avatar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[style.--hue]': 'hue()', 'aria-hidden': 'true' },
  styles: `
    :host {
      display: inline-grid;
      flex: none;
      place-items: center;
      width: var(--avatar-size, 1.75rem);
      height: var(--avatar-size, 1.75rem);
      border-radius: var(--radius-full);
      background: hsl(var(--hue) 45% 34%);
      color: #fff;
      font-size: calc(var(--avatar-size, 1.75rem) * 0.4);
      font-weight: 650;
      line-height: 1;
      text-transform: uppercase;
      user-select: none;
    }
  `,
  template: `{{ initials() }}`,
})
export class Avatar {
  readonly name = input.required<string>();
  readonly seed = input<string>();

  protected readonly initials = computed(() => {
    const words = this.name().trim().split(/\s+/);
    return words.length > 1 ? `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}` : this.name().trim().slice(0, 2);
  });
  protected readonly hue = computed(() =>
    [...(this.seed() ?? this.name())].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7),
  );
}
