import { ChangeDetectionStrategy, Component, input, OnDestroy, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Autosize } from '../../../shared/autosize';
import { FieldDraft } from './field-draft';

/** A text of an item: saved on leaving it (one line: on Enter too), Escape takes the typing back. */
@Component({
  selector: 'app-text-field',
  imports: [Autosize, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:pagehide)': 'draft.commit()', '[class.title]': 'isTitle()' },
  styleUrl: './text-field.css',
  template: `
    <textarea
      #area
      rows="1"
      [appAutosize]="draft.text()"
      [value]="draft.text()"
      [maxLength]="maxlength()"
      [readOnly]="!editable()"
      [placeholder]="placeholder()"
      [attr.aria-label]="label()"
      [attr.aria-describedby]="draft.theirs() === undefined ? null : 'theirs'"
      (focus)="entered.emit()"
      (input)="draft.type(area.value)"
      (blur)="finish()"
      (keydown.enter)="enter($event, area)"
      (keydown.escape)="escape($event)"
    ></textarea>
    @if (draft.theirs() !== undefined) {
      <p class="theirs" id="theirs">
        {{ '::Web:ChangedMeanwhile' | abpLocalization }} <q>{{ draft.theirs() }}</q>
        <button type="button" class="text-button" (mousedown)="$event.preventDefault()" (click)="draft.drop()">
          {{ '::Web:TakeTheirs' | abpLocalization }}
        </button>
      </p>
    }
  `,
})
export class TextField implements OnDestroy {
  readonly value = input.required<string>();
  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly maxlength = input.required<number>();
  readonly editable = input.required<boolean>();
  /** A title is one paragraph and never empty. */
  readonly isTitle = input(false);
  readonly entered = output();
  readonly left = output();
  readonly changed = output<string>();

  protected readonly draft = new FieldDraft(this.value, (text) => this.save(text));

  ngOnDestroy(): void {
    this.draft.commit(); // closing the panel does not always take the focus away first
  }

  protected finish(): void {
    this.draft.commit();
    this.left.emit();
  }

  protected enter(event: Event, area: HTMLTextAreaElement): void {
    if (!this.isTitle()) return;
    event.preventDefault();
    area.blur();
  }

  /** The first Escape takes the typing back, the next one closes the panel. */
  protected escape(event: Event): void {
    if (!this.draft.isDirty()) return;
    this.draft.drop();
    event.stopPropagation();
  }

  private save(text: string): void {
    const wanted = this.isTitle() ? text.replace(/\s+/g, ' ').trim() : text;
    if (wanted !== this.value() && (wanted || !this.isTitle())) this.changed.emit(wanted);
  }
}
