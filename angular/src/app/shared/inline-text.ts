import {
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';

/** A text that becomes an input when clicked; Enter or leaving it saves, Escape takes it back. */
@Component({
  selector: 'app-inline-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    button,
    span {
      position: relative;
      display: block;
      max-width: 100%;
      padding: 0;
      border: 0;
      background: transparent;
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      text-align: start;
      overflow-wrap: anywhere;
    }
    button {
      cursor: text;
    }
    button:hover::before,
    button:focus-visible::before {
      position: absolute;
      z-index: -1;
      inset: -0.1rem -0.4rem;
      border-radius: var(--radius-sm);
      background: var(--surface-sunken);
      content: '';
    }
    button:hover {
      z-index: 0;
    }
    input {
      width: 100%;
      min-width: min(18rem, 60vw);
      padding: 0;
      border: 0;
      border-radius: 2px;
      outline: 2px solid var(--focus);
      outline-offset: 4px;
      background: var(--surface);
      font: inherit;
      letter-spacing: inherit;
    }
  `,
  template: `
    @if (isEditing()) {
      <input
        #field
        [value]="value()"
        [maxLength]="maxlength()"
        [attr.aria-label]="label()"
        (blur)="finish(field.value)"
        (keydown.enter)="finish(field.value)"
        (keydown.escape)="isEditing.set(false)"
      />
    } @else if (editable()) {
      <button type="button" (click)="begin()">{{ value() }}</button>
    } @else {
      <span>{{ value() }}</span>
    }
  `,
})
export class InlineText {
  readonly value = input.required<string>();
  readonly editable = input(true);
  readonly maxlength = input(200);
  readonly label = input.required<string>();
  readonly changed = output<string>();

  protected readonly isEditing = signal(false);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  constructor() {
    effect(() => this.field()?.nativeElement.select()); // in the turn that draws it: a later select() lets what was typed be typed over
  }

  begin(): void {
    this.isEditing.set(true);
  }

  protected finish(text: string): void {
    if (!this.isEditing()) return; // Enter closes the input, which then loses the focus too
    this.isEditing.set(false);
    const trimmed = text.trim();
    if (trimmed && trimmed !== this.value()) this.changed.emit(trimmed);
  }
}
