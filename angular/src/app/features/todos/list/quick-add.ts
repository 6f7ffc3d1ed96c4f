import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '../../../shared/icon';
import { ListCommands } from '../sync/list-commands';
import { ListFocus } from './list-focus';
import { QuickAddChips } from './quick-add-chips';
import { QuickAddLines } from './quick-add-lines';
import { QuickAddReading } from './quick-add-reading';
import { linesOf } from './quick-add-text';

const maxLength = 2_000;

/**
 * One line to add todos with: what it says of dates, labels and people is marked as it is typed, and can be taken back.
 * Enter adds and stays; a pasted text of several lines shows first what would come of it.
 */
@Component({
  selector: 'app-quick-add',
  imports: [Icon, LocalizationPipe, QuickAddChips, QuickAddLines],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [QuickAddReading],
  styleUrl: './quick-add.css',
  host: { '[class.slim]': 'sectionId() !== undefined' },
  template: `
    @if (isPasted()) {
      <app-quick-add-lines
        [text]="reading.text()"
        [rows]="reading.rows()"
        (typed)="reading.type($event)"
        (added)="addAll()"
        (cancelled)="reset()"
      />
    } @else {
      <form (submit)="add(); $event.preventDefault()">
        <app-icon name="plus" />
        <div class="box">
          <div #marks class="marks" aria-hidden="true">
            @for (part of reading.parts(); track $index) {
              <span [class]="part.range?.kind">{{ part.text }}</span>
            }
          </div>
          <input
            #field
            [attr.data-quick-add]="parentId() ?? sectionId() ?? 'list'"
            [maxLength]="maxLength"
            [value]="reading.text()"
            [placeholder]="(parentId() ? '::Web:AddSubtask' : '::Web:AddItem') | abpLocalization"
            [attr.aria-label]="label() ?? ('::Web:AddItem' | abpLocalization)"
            autocomplete="off"
            enterkeyhint="done"
            (input)="reading.type(field.value)"
            (scroll)="marks.scrollLeft = field.scrollLeft"
            (paste)="takeLines($event)"
            (keydown.escape)="field.blur()"
          />
        </div>
      </form>
    }
    @if (reading.tokens().length > 0 && !isPasted()) {
      <app-quick-add-chips [tokens]="reading.tokens()" (removed)="reading.ignore($event)" />
    }
  `,
})
export class QuickAdd {
  readonly sectionId = input<string>();
  readonly parentId = input<string>();
  readonly label = input<string>();

  protected readonly reading = inject(QuickAddReading);
  private readonly commands = inject(ListCommands);
  private readonly focus = inject(ListFocus);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  protected readonly maxLength = maxLength;
  protected readonly isPasted = signal(false);
  private readonly place = computed(() => ({ sectionId: this.sectionId(), parentId: this.parentId() }));

  protected add(): void {
    const text = this.reading.text();
    if (!text.trim()) return;
    // With nothing to read in it, it is one row like any other; else the server makes of it what it reads.
    const isPlain = this.reading.answer()?.tokens.length === 0 && text.trim().length <= 500;
    const id = isPlain
      ? this.commands.addItem(text.trim(), this.place())
      : this.commands.quickAdd(text, this.reading.ignored(), this.reading.rows(), this.place());
    this.focus.addedId.set(id);
    this.clear();
  }

  protected addAll(): void {
    const { text, ignored, rows } = this.reading;
    this.focus.addedId.set(this.commands.quickAdd(text(), ignored(), rows(), this.place()));
    this.reset();
  }

  protected takeLines(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (linesOf(text).length < 2) return;
    event.preventDefault();
    this.isPasted.set(true);
    this.reading.type(text);
  }

  protected reset(): void {
    this.isPasted.set(false);
    this.clear();
    setTimeout(() => this.field()?.nativeElement.focus()); // the field is there again in the next turn
  }

  private clear(): void {
    this.reading.clear();
    const field = this.field()?.nativeElement;
    if (field) field.value = '';
  }
}
