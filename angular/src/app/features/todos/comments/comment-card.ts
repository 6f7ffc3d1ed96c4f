import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Session } from '../../../core/session';
import { Avatar } from '../../../shared/avatar';
import { Icon } from '../../../shared/icon';
import { Ago } from '../activity/ago';
import { CommentApi } from './comment-api';
import { CommentBox } from './comment-box';
import { Comment } from './comment-models';
import { CommentText } from './comment-text';
import { Person } from './people-of-list';

/** One comment: its text, reactions, and what the reader may do with it. */
@Component({
  selector: 'app-comment-card',
  imports: [Ago, Avatar, CdkMenu, CdkMenuItem, CdkMenuTrigger, CommentBox, CommentText, Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'article', '[attr.aria-label]': 'comment().author?.displayName' },
  styleUrl: './comment-card.css',
  templateUrl: './comment-card.html',
})
export class CommentCard {
  readonly comment = input.required<Comment>();
  readonly people = input.required<Person[]>();
  readonly canComment = input.required<boolean>();
  /** May delete what others said. */
  readonly isAdmin = input.required<boolean>();
  readonly isBusy = input(false);
  readonly edited = output<string>();
  readonly removed = output();
  readonly reacted = output<string>();

  private readonly session = inject(Session);
  private readonly api = inject(CommentApi);
  protected readonly emojis = ['👍', '🎉', '❤️', '😄', '👀', '🚀', '😕', '✅'];
  protected readonly isEditing = signal(false);
  protected readonly past = signal<string[] | null>(null);
  protected readonly isOwn = computed(() => this.comment().author?.id === this.session.userId());
  protected readonly mayEdit = computed(() => this.isOwn() && this.canComment());
  protected readonly mayDelete = computed(() => this.mayEdit() || this.isAdmin());

  /** Called by the thread once the edit arrived. */
  stopEditing(): void {
    this.isEditing.set(false);
  }

  protected names(people: { displayName: string }[], count: number): string {
    const names = people.map(({ displayName }) => displayName).join(', ');
    return count > people.length && people.length > 0 ? `${names} +${count - people.length}` : names;
  }

  protected async showPast(): Promise<void> {
    if (this.past()) return this.past.set(null);
    const page = await this.api.history(this.comment().id).catch(() => undefined);
    const texts = page?.items.flatMap(({ changes }) => changes).map(({ from }) => String(from));
    this.past.set(texts ?? null);
  }
}
