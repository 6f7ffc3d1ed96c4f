import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';
import { Toasts } from '../../../core/toasts';
import { newId } from '../../../shared/new-id';
import { ListStore } from '../sync/list-store';
import { ListAccess, TodoItem } from '../todo-models';
import { CommentBox } from './comment-box';
import { CommentCard } from './comment-card';
import { Comment } from './comment-models';
import { CommentStore } from './comment-store';
import { PeopleOfList, Person } from './people-of-list';

/** What people say about an item, live: each change of its comments changes the item, and they are asked for again. */
@Component({
  selector: 'app-comment-thread',
  imports: [CommentBox, CommentCard, LocalizationPipe],
  providers: [CommentStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './comment-thread.css',
  templateUrl: './comment-thread.html',
})
export class CommentThread {
  readonly item = input.required<TodoItem>();

  protected readonly store = inject(CommentStore);
  private readonly list = inject(ListStore);
  private readonly peopleOfList = inject(PeopleOfList);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly box = viewChild<CommentBox>('box');
  private readonly cards = viewChildren(CommentCard);
  private nextId = newId(); // the same until it arrived: sending again makes no second comment

  protected readonly canComment = computed(() => this.list.access() >= ListAccess.Comment);
  protected readonly isAdmin = computed(() => this.list.access() >= ListAccess.Admin);
  protected readonly isBusy = signal(false);
  protected readonly people = signal<Person[]>([]);
  private readonly version = computed(() => `${this.item().id} ${this.item().commentsChangedAt ?? ''}`);

  constructor() {
    effect(() => {
      this.version();
      untracked(() => void this.store.load(this.item().id));
    });
    effect(() => {
      const list = this.list.view().list;
      const isShared = list?.isShared;
      if (!list || !isShared || this.people().length > 0) return;
      void this.peopleOfList.get(list).then(
        (people) => this.people.set(people),
        () => undefined, // nobody is offered then; names can still be typed
      );
    });
  }

  protected retry(): void {
    void this.store.load(this.item().id);
  }

  protected async send(text: string): Promise<void> {
    const isSent = await this.told(this.store.create(this.nextId, text));
    if (!isSent) return;
    this.nextId = newId();
    this.box()?.clear();
    this.box()?.focus();
  }

  protected async edit(comment: Comment, text: string): Promise<void> {
    if (await this.told(this.store.edit(comment.id, text)))
      this.cards()
        .find((card) => card.comment().id === comment.id)
        ?.stopEditing();
  }

  protected async remove(comment: Comment): Promise<void> {
    if (!(await this.told(this.store.remove(comment.id)))) return;
    this.toasts.info(this.texts.instant('::Web:CommentDeleted'), {
      label: this.texts.instant('::Web:Undo'),
      run: () => void this.told(this.store.api.restore(comment.id)),
    });
  }

  protected react(comment: Comment, emoji: string): void {
    void this.told(this.store.react(comment, emoji));
  }

  protected older(): void {
    void this.told(this.store.loadOlder());
  }

  private async told(work: Promise<void>): Promise<boolean> {
    this.isBusy.set(true);
    try {
      await work;
      return true;
    } catch (failure) {
      this.toasts.error(serverMessage(failure) ?? this.texts.instant('::Web:CommentNotSent'));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
