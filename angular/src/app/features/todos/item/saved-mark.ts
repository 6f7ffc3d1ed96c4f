import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { dependsOn } from '../sync/mutation';
import { Outbox } from '../sync/outbox';
import { TodoRealtime } from '../sync/todo-realtime';

/** Says whether the edits of an item are on the server. Silent until there was one. */
@Component({
  selector: 'app-saved-mark',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  styles: `
    :host {
      color: var(--text-faint);
      font-size: var(--text-xs);
    }
  `,
  template: `@if (text(); as text) {
    {{ text | abpLocalization }}
  }`,
})
export class SavedMark {
  readonly itemId = input.required<string>();
  private readonly outbox = inject(Outbox);
  private readonly live = inject(TodoRealtime);
  private readonly wasEdited = signal(false);

  private readonly isPending = computed(() => this.outbox.pending().some((one) => dependsOn(one, this.itemId())));
  protected readonly text = computed(() => {
    if (this.isPending()) return this.live.status() === 'offline' ? '::Web:WaitingForNetwork' : '::Web:Saving';
    return this.wasEdited() ? '::Web:Saved' : undefined;
  });

  constructor() {
    effect(() => this.isPending() && this.wasEdited.set(true));
  }
}
