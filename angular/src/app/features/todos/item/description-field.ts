import { ChangeDetectionStrategy, Component, effect, ElementRef, inject, input, output, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { Markdown } from '../../../shared/markdown';
import { maxDescriptionLength } from '../todo-models';
import { TextField } from './text-field';

/** Markdown: shown as it is meant, and as it is written while somebody edits it. */
@Component({
  selector: 'app-description-field',
  imports: [Icon, LocalizationPipe, Markdown, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(click)': 'begin($event)' },
  styleUrl: './description-field.css',
  template: `
    @if (value() && !isEditing()) {
      <div class="shown" [class.editable]="editable()">
        <div class="markdown" [innerHTML]="value() | markdown"></div>
        @if (editable()) {
          <button type="button" class="icon-button" [attr.aria-label]="'::Web:EditDescription' | abpLocalization">
            <app-icon name="edit" />
          </button>
        }
      </div>
    } @else {
      <app-text-field
        [value]="value()"
        [maxlength]="maxlength"
        [editable]="editable()"
        [label]="'::Web:Description' | abpLocalization"
        [placeholder]="editable() ? ('::Web:DescriptionPlaceholder' | abpLocalization) : ''"
        (entered)="enter()"
        (left)="finish()"
        (changed)="changed.emit($event)"
      />
    }
  `,
})
export class DescriptionField {
  readonly value = input.required<string>();
  readonly editable = input.required<boolean>();
  readonly entered = output();
  readonly left = output();
  readonly changed = output<string>();

  protected readonly maxlength = maxDescriptionLength;
  protected readonly isEditing = signal(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly isBegun = signal(0);

  constructor() {
    effect(() => {
      // After the text field is drawn, which takes the focus and the keys that follow.
      if (this.isBegun()) queueMicrotask(() => this.host.querySelector('textarea')?.focus());
    });
  }

  protected begin(event: Event): void {
    if (!this.editable() || this.isEditing() || !this.value() || (event.target as HTMLElement).closest('a')) return;
    if (window.getSelection()?.toString()) return; // somebody copies a part of it
    this.isEditing.set(true);
    this.isBegun.update((count) => count + 1);
  }

  protected enter(): void {
    this.isEditing.set(true);
    this.entered.emit();
  }

  protected finish(): void {
    this.isEditing.set(false);
    this.left.emit();
  }
}
