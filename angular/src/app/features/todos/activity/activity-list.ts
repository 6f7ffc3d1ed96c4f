import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { serverMessage } from '../../../core/error-message';
import { Session } from '../../../core/session';
import { Toasts } from '../../../core/toasts';
import { Avatar } from '../../../shared/avatar';
import { Icon } from '../../../shared/icon';
import { TodoItem } from '../todo-models';
import { ActivityApi } from './activity-api';
import { Activity, ActivityCause, ActivityKind, RowType } from './activity-models';
import { Ago } from './ago';
import { FieldText } from './field-text';

/** What happened to an item, newest first; each changed field can be put back. */
@Component({
  selector: 'app-activity-list',
  imports: [Ago, Avatar, Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './activity-list.css',
  templateUrl: './activity-list.html',
})
export class ActivityList {
  readonly item = input.required<TodoItem>();
  readonly editable = input.required<boolean>();

  private readonly api = inject(ActivityApi);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(LocalizationService);
  private readonly session = inject(Session);
  protected readonly fields = inject(FieldText);

  protected readonly state = signal<'loading' | 'ready' | 'failed'>('loading');
  protected readonly activities = signal<Activity[]>([]);
  protected readonly names = signal<Record<string, string>>({});
  protected readonly nextCursor = signal<string | null>(null);
  protected readonly isReverting = signal(false);
  private readonly version = computed(() => `${this.item().id} ${this.item().sequence}`);
  private asked = 0;

  constructor() {
    effect(() => {
      this.version(); // each change of the item, here or by others, has an activity
      untracked(() => void this.load());
    });
  }

  /** The time spent is a sum of entries, which have their own list. */
  protected readonly canRevert = (activity: Activity, field: string): boolean =>
    this.editable() &&
    activity.rowType === RowType.Item &&
    activity.kind === ActivityKind.Updated &&
    field !== 'timeSpentMinutes';

  protected headline(activity: Activity): string {
    const who = activity.userId === this.session.userId() ? 'You' : 'Other';
    const name = activity.userName ?? this.texts.instant('::Web:SomebodyGone');
    const key =
      activity.cause !== ActivityCause.Change
        ? `Cause${activity.cause}`
        : activity.rowType === RowType.Comment
          ? `Comment${activity.kind}`
          : `Item${activity.kind}`;
    return this.texts.instant(`::Web:Did:${key}:${who}`, name);
  }

  protected async load(): Promise<void> {
    const asked = ++this.asked;
    try {
      const page = await this.api.history(this.item().id);
      if (asked !== this.asked) return; // a later answer is newer
      this.activities.set(page.items);
      this.names.set(page.names);
      this.nextCursor.set(page.nextCursor ?? null);
      this.state.set('ready');
    } catch {
      if (this.state() === 'loading') this.state.set('failed');
    }
  }

  protected async more(): Promise<void> {
    const asked = this.asked;
    const page = await this.api.history(this.item().id, this.nextCursor()).catch(() => undefined);
    if (!page || asked !== this.asked) return;
    this.activities.update((known) => [...known, ...page.items]);
    this.names.update((known) => ({ ...known, ...page.names }));
    this.nextCursor.set(page.nextCursor ?? null);
  }

  protected async revert(activity: Activity, field: string): Promise<void> {
    this.isReverting.set(true);
    try {
      await this.api.revert(this.item().id, activity.id, field);
      this.toasts.show('success', this.texts.instant('::Web:Reverted', this.fields.label(field)));
    } catch (failure) {
      this.toasts.error(serverMessage(failure) ?? this.texts.instant('::Web:RequestFailed'));
    } finally {
      this.isReverting.set(false);
    }
  }
}
