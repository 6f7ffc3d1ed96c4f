import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
  effect,
} from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { LocalizationPipe } from '@abp/ng.core';
import { catchError, debounceTime, EMPTY, filter, from, switchMap } from 'rxjs';
import { Icon } from '../../../shared/icon';
import { QueryProblem, QuerySuggestion } from './view-models';
import { ViewsApi } from './views-api';

const typingMs = 150;
let boxes = 0;

/** A line for the query language: completes the word at the cursor, and marks what it does not understand. */
@Component({
  selector: 'app-query-box',
  imports: [Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './query-box.html',
  styleUrl: './query-box.css',
})
export class QueryBox {
  readonly query = input.required<string>();
  readonly problem = input<QueryProblem | null>(null);
  readonly entered = output<string>();

  private readonly api = inject(ViewsApi);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly id = `query-box-${++boxes}`;
  protected readonly maxLength = 1000;

  private readonly place = signal<{ text: string; position: number } | null>(null);
  protected readonly suggestions = signal<readonly QuerySuggestion[]>([]);
  /** −1: nothing chosen, Enter asks as it stands. */
  protected readonly active = signal(-1);
  protected readonly isOpen = computed(() => this.suggestions().length > 0);

  /** The text as it was sent, parted at the place of the error. */
  protected readonly marked = computed(() => {
    const problem = this.problem();
    if (!problem) return null;
    const text = this.query();
    const end = problem.position + Math.max(problem.length, 1);
    return {
      before: text.slice(0, problem.position),
      wrong: text.slice(problem.position, end) || '␣',
      after: text.slice(end),
    };
  });

  constructor() {
    effect(() => {
      const text = this.query();
      const field = this.field().nativeElement;
      if (field.value.trim() !== text.trim()) field.value = text; // the space behind a word is where one writes on
    });
    toObservable(this.place)
      .pipe(
        debounceTime(typingMs),
        filter((place) => place !== null),
        switchMap(({ text, position }) => from(this.api.suggestions(text, position)).pipe(catchError(() => EMPTY))),
        takeUntilDestroyed(),
      )
      .subscribe((suggestions) => {
        if (document.activeElement !== this.field().nativeElement) return;
        this.suggestions.set(suggestions);
        this.active.set(-1);
      });
  }

  focus(): void {
    this.field().nativeElement.focus();
  }

  protected typed(): void {
    const { value, selectionStart } = this.field().nativeElement;
    this.place.set({ text: value, position: selectionStart ?? value.length });
  }

  protected press(event: KeyboardEvent): void {
    const count = this.suggestions().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active.update((at) => (at + step + count + (at < 0 && step < 0 ? 1 : 0)) % count);
    } else if (event.key === 'ArrowDown' || (event.key === ' ' && event.ctrlKey)) {
      this.typed();
    } else if (event.key === 'Tab' && count > 0 && !event.shiftKey) {
      event.preventDefault();
      this.take(this.suggestions()[Math.max(0, this.active())]);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.active() >= 0) this.take(this.suggestions()[this.active()]);
      else this.send();
    } else if (event.key === 'Escape' && count > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  /** Puts the suggestion in the place of the word; after a value the query is complete, so it is asked. */
  protected take(suggestion: QuerySuggestion | undefined): void {
    if (!suggestion) return;
    const field = this.field().nativeElement;
    const { start, length, text, kind } = suggestion;
    const isField = kind === 'field';
    const rest = field.value.slice(start + length);
    const written = isField || rest.startsWith(' ') ? text : `${text} `;
    field.value = field.value.slice(0, start) + written + rest;
    const at = start + written.length;
    field.focus();
    field.setSelectionRange(at, at);
    this.close();
    if (isField) this.typed();
    else this.entered.emit(field.value.trim());
  }

  protected send(): void {
    this.close();
    this.entered.emit(this.field().nativeElement.value.trim());
  }

  protected clear(): void {
    this.field().nativeElement.value = '';
    this.send();
    this.focus();
  }

  protected close(): void {
    this.place.set(null);
    this.suggestions.set([]);
    this.active.set(-1);
  }
}
