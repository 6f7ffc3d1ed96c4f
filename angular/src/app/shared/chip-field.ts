import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Avatar } from './avatar';
import { Icon } from './icon';

export interface Chip {
  id: string;
  text: string;
  /** A dot of it stands before the text. */
  color?: string;
  isPerson?: boolean;
  /** Struck through: it no longer counts. */
  isDone?: boolean;
}

const maxShown = 8;

/** Some of many: those chosen as chips, and a field that finds the others (WAI-ARIA combobox pattern). */
@Component({
  selector: 'app-chip-field',
  imports: [Avatar, Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chip-field.html',
  styleUrl: './chip-field.css',
})
export class ChipField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly options = input.required<readonly Chip[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly editable = input.required<boolean>();
  readonly canCreate = input(false);
  readonly maxlength = input(200);
  readonly added = output<string>();
  readonly removed = output<string>();
  readonly created = output<string>();
  readonly entered = output();
  readonly left = output();

  protected readonly text = signal('');
  protected readonly isListed = signal(false);
  protected readonly marked = signal(0);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly chips = computed(() => {
    const byId = new Map(this.options().map((option) => [option.id, option]));
    return this.chosen().flatMap((id) => byId.get(id) ?? []);
  });
  protected readonly found = computed(() => {
    const wanted = this.text().trim().toLocaleLowerCase();
    const chosen = new Set(this.chosen());
    return this.options()
      .filter((option) => !chosen.has(option.id) && option.text.toLocaleLowerCase().includes(wanted))
      .slice(0, maxShown);
  });
  /** What could be made of the text; null: it is there already, or may not be made. */
  protected readonly creatable = computed(() => {
    const name = this.text().trim();
    const isKnown = this.options().some((option) => option.text.toLocaleLowerCase() === name.toLocaleLowerCase());
    return this.canCreate() && name && !isKnown ? name : null;
  });
  protected readonly isOpen = computed(() => this.isListed() && this.found().length + (this.creatable() ? 1 : 0) > 0);

  protected type(text: string): void {
    this.text.set(text);
    this.marked.set(0);
    this.isListed.set(true);
  }

  protected open(): void {
    this.isListed.set(true);
    this.entered.emit();
  }

  protected close(): void {
    this.isListed.set(false);
    this.text.set('');
    this.left.emit();
  }

  protected choose(index: number): void {
    const option = this.found()[index];
    const name = this.creatable();
    if (option) this.added.emit(option.id);
    else if (name) this.created.emit(name);
    this.text.set('');
    this.marked.set(0);
  }

  protected remove(id: string): void {
    this.removed.emit(id);
    this.field()?.nativeElement.focus();
  }

  protected press(event: KeyboardEvent): void {
    const count = this.found().length + (this.creatable() ? 1 : 0);
    const last = this.chips().at(-1);
    if (event.key === 'Backspace' && this.text() === '' && last) return this.removed.emit(last.id);

    if (event.key === 'ArrowDown' && !this.isListed()) this.isListed.set(true);
    else if (!this.isOpen()) return;
    else if (event.key === 'ArrowDown') this.marked.update((index) => (index + 1) % count);
    else if (event.key === 'ArrowUp') this.marked.update((index) => (index <= 0 ? count : index) - 1);
    else if (event.key === 'Enter') this.choose(this.marked());
    else if (event.key === 'Escape') this.isListed.set(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
