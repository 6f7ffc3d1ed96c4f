import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  effect,
  input,
  output,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { QuickAddRow } from '../sync/list-commands';

const maxLines = 1_000;
const shownLines = 8;

/** A pasted text, and what would come of it: to look at, to correct, and to add or not. */
@Component({
  selector: 'app-quick-add-lines',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './quick-add-lines.css',
  template: `
    <textarea
      #field
      [value]="text()"
      [rows]="height()"
      [attr.aria-label]="'::Web:QuickAddLines' | abpLocalization"
      (input)="typed.emit(field.value)"
      (keydown.control.enter)="add()"
      (keydown.meta.enter)="add()"
      (keydown.escape)="cancelled.emit()"
    ></textarea>
    <div class="bar">
      <p role="status" [class.problem]="isTooMany()">
        {{ summary() | abpLocalization: '' + rows().length : '' + subtasks() }}
      </p>
      <button type="button" class="todo-button todo-button--quiet" (click)="cancelled.emit()">
        {{ '::Web:Cancel' | abpLocalization }}
      </button>
      <button type="button" class="todo-button" [disabled]="isTooMany() || rows().length === 0" (click)="add()">
        {{ '::Web:QuickAddAll' | abpLocalization: '' + rows().length }}
      </button>
    </div>
  `,
})
export class QuickAddLines {
  readonly text = input.required<string>();
  readonly rows = input.required<readonly QuickAddRow[]>();
  readonly typed = output<string>();
  readonly added = output();
  readonly cancelled = output();

  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  protected readonly height = computed(() => Math.min(shownLines, this.text().split('\n').length));
  protected readonly subtasks = computed(() => this.rows().filter((row) => row.depth > 0).length);
  protected readonly isTooMany = computed(() => this.rows().length > maxLines);
  protected readonly summary = computed(() => {
    if (this.isTooMany()) return '::Web:QuickAddTooMany';
    return this.subtasks() > 0 ? '::Web:QuickAddCountWithSubtasks' : '::Web:QuickAddCount';
  });

  constructor() {
    effect(() => this.field().nativeElement.focus());
  }

  protected add(): void {
    if (!this.isTooMany() && this.rows().length > 0) this.added.emit();
  }
}
