import { afterNextRender, Directive, ElementRef, inject, input, effect } from '@angular/core';

/** Lets a textarea grow with its text, where the browser does not (`field-sizing: content`). */
@Directive({
  selector: 'textarea[appAutosize]',
  host: { '(input)': 'fit()' },
})
export class Autosize {
  private readonly area = inject<ElementRef<HTMLTextAreaElement>>(ElementRef).nativeElement;
  /** The bound text: a change from elsewhere fits the height too. */
  readonly appAutosize = input<string>('');

  constructor() {
    afterNextRender(() => this.fit());
    effect(() => {
      this.appAutosize();
      setTimeout(() => this.fit());
    });
  }

  protected fit(): void {
    this.area.style.height = 'auto';
    this.area.style.height = `${this.area.scrollHeight + 2}px`;
  }
}
