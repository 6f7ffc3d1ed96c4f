import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Autosize } from '../../../shared/autosize';
import { Avatar } from '../../../shared/avatar';
import { CommentDrafts } from './comment-drafts';
import { maxCommentLength } from './comment-models';
import { Person } from './people-of-list';

const maxSuggestions = 6;

/** Where a comment is written. What is in it is kept as a draft until it was sent; `@` offers people. */
@Component({
  selector: 'app-comment-box',
  imports: [Autosize, Avatar, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './comment-box.css',
  templateUrl: './comment-box.html',
})
export class CommentBox {
  /** Under which the draft is kept. */
  readonly draftId = input.required<string>();
  /** What an edit begins with. */
  readonly initial = input('');
  readonly label = input.required<string>();
  readonly people = input.required<Person[]>();
  readonly isBusy = input(false);
  readonly isEdit = input(false);
  readonly sent = output<string>();
  readonly cancelled = output();

  private readonly drafts = inject(CommentDrafts);
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  protected readonly maxLength = maxCommentLength;
  protected readonly text = signal('');
  /** What stands between the `@` and the caret; null when nobody is being named. */
  private readonly naming = signal<string | null>(null);
  protected readonly active = signal(0);
  protected readonly suggestions = computed(() => {
    const naming = this.naming()?.toLowerCase();
    if (naming === undefined) return [];
    return this.people()
      .filter((one) => one.userName.toLowerCase().startsWith(naming) || one.name.toLowerCase().includes(naming))
      .slice(0, maxSuggestions);
  });

  constructor() {
    effect(() => {
      const draft = this.drafts.load(this.draftId()) || this.initial();
      untracked(() => this.text.set(draft));
    });
  }

  focus(): void {
    this.area().nativeElement.focus();
  }

  /** After it arrived. */
  clear(): void {
    this.drafts.save(this.draftId(), '');
    this.text.set('');
    this.naming.set(null);
  }

  protected type(): void {
    const { value, selectionStart } = this.area().nativeElement;
    this.text.set(value);
    this.drafts.save(this.draftId(), value === this.initial() ? '' : value);
    this.naming.set(/(?:^|[\s(])@([\p{L}\p{Nd}._+-]*)$/u.exec(value.slice(0, selectionStart))?.[1] ?? null);
    this.active.set(0);
  }

  protected press(event: KeyboardEvent): void {
    const people = this.suggestions();
    if (people.length > 0 && this.pressOnSuggestion(event, people)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'Escape' && this.isEdit()) {
      event.stopPropagation();
      this.cancel();
    }
  }

  protected choose(person: Person): void {
    const area = this.area().nativeElement;
    const before = area.value.slice(0, area.selectionStart).replace(/@[\p{L}\p{Nd}._+-]*$/u, `@${person.userName} `);
    area.value = before + area.value.slice(area.selectionStart).replace(/^ /, '');
    area.setSelectionRange(before.length, before.length);
    area.focus();
    this.type();
  }

  protected send(): void {
    const text = this.text().trim();
    if (text && !this.isBusy()) this.sent.emit(text);
  }

  protected cancel(): void {
    this.drafts.save(this.draftId(), '');
    this.cancelled.emit();
  }

  protected close(): void {
    this.naming.set(null);
  }

  private pressOnSuggestion(event: KeyboardEvent, people: Person[]): boolean {
    const count = people.length;
    switch (event.key) {
      case 'ArrowDown':
        this.active.update((index) => (index + 1) % count);
        return true;
      case 'ArrowUp':
        this.active.update((index) => (index + count - 1) % count);
        return true;
      case 'Enter':
      case 'Tab':
        if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
        people.slice(this.active(), this.active() + 1).forEach((person) => this.choose(person));
        return true;
      case 'Escape':
        this.close();
        return true;
      default:
        return false;
    }
  }
}
