import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { LocalizationPipe } from '@abp/ng.core';
import { catchError, debounceTime, of, switchMap } from 'rxjs';
import { TodoApi } from '../sync/todo-api';
import { UserSuggestion } from '../todo-models';

/** A name or e-mail address, with people suggested while it is typed (WAI-ARIA combobox pattern). */
@Component({
  selector: 'app-user-picker',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './user-picker.css',
  template: `
    <input
      #field
      class="todo-input"
      role="combobox"
      aria-autocomplete="list"
      aria-controls="user-suggestions"
      autocomplete="off"
      [value]="text()"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-activedescendant]="isOpen() && marked() >= 0 ? 'user-' + marked() : null"
      [placeholder]="'::Web:NameOrEmail' | abpLocalization"
      [attr.aria-label]="'::Web:NameOrEmail' | abpLocalization"
      (input)="type(field.value)"
      (blur)="isListed.set(false)"
      (keydown)="press($event)"
    />
    <ul
      id="user-suggestions"
      role="listbox"
      [hidden]="!isOpen()"
      [attr.aria-label]="'::Web:Suggestions' | abpLocalization"
    >
      @for (user of suggestions(); track user.id) {
        <li
          role="option"
          [id]="'user-' + $index"
          [attr.aria-selected]="$index === marked()"
          (mousedown)="$event.preventDefault(); choose(user)"
        >
          {{ user.userName }} <small>{{ user.email }}</small>
        </li>
      }
    </ul>
  `,
})
export class UserPicker {
  private readonly api = inject(TodoApi);
  readonly text = signal('');
  protected readonly isListed = signal(false);
  protected readonly marked = signal(-1);
  protected readonly suggestions = toSignal(
    toObservable(this.text).pipe(
      debounceTime(200),
      switchMap((text) => (text.trim() ? this.api.findUsers(text.trim()) : of([]))),
      catchError((_, again) => again), // a name typed in full can be shared with all the same
    ),
    { initialValue: [] as UserSuggestion[] },
  );

  protected isOpen(): boolean {
    return this.isListed() && this.suggestions().length > 0;
  }

  clear(): void {
    this.text.set('');
  }

  protected type(text: string): void {
    this.text.set(text);
    this.marked.set(-1);
    this.isListed.set(true);
  }

  protected choose(user: UserSuggestion): void {
    this.text.set(user.userName);
    this.isListed.set(false);
  }

  protected press(event: KeyboardEvent): void {
    if (!this.isOpen()) return;
    const count = this.suggestions().length;
    const user = this.suggestions()[this.marked()];
    if (event.key === 'ArrowDown') this.marked.update((index) => (index + 1) % count);
    else if (event.key === 'ArrowUp') this.marked.update((index) => (index <= 0 ? count : index) - 1);
    else if (event.key === 'Enter' && user) this.choose(user);
    else if (event.key === 'Escape') this.isListed.set(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
