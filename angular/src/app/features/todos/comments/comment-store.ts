import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';
import { Comment, CommentReaction } from './comment-models';
import { CommentApi } from './comment-api';

const pageSize = 30;

/** An item's comments as far as they are shown, oldest first. */
export const CommentStore = signalStore(
  withState({
    itemId: '',
    status: 'loading' as 'loading' | 'ready' | 'failed',
    comments: [] as Comment[],
    olderCursor: null as string | null,
  }),
  withProps(() => ({ api: inject(CommentApi) })),
  withMethods((store) => {
    let asked = 0;
    const take = (comment: Comment): void => {
      if (comment.itemId !== store.itemId()) return;
      const isKnown = store.comments().some(({ id }) => id === comment.id);
      const comments = isKnown
        ? store.comments().map((known) => (known.id === comment.id ? comment : known))
        : [...store.comments(), comment];
      patchState(store, { comments });
    };
    return {
      /** Everything that is shown, once more; another item's from its newest. */
      async load(itemId: string): Promise<void> {
        const mine = ++asked;
        if (itemId !== store.itemId())
          patchState(store, { itemId, status: 'loading', comments: [], olderCursor: null });
        try {
          const page = await store.api.page(itemId, Math.min(200, Math.max(pageSize, store.comments().length + 1)));
          if (mine !== asked) return; // a later answer is newer
          const oldest = page.items.at(-1)?.creationTime;
          // Older pages that were opened stay, unless the answer reaches as far back.
          const older = page.nextCursor && oldest ? store.comments().filter((c) => c.creationTime < oldest) : [];
          patchState(store, {
            status: 'ready',
            comments: [...older, ...page.items.toReversed()],
            olderCursor: older.length > 0 ? store.olderCursor() : (page.nextCursor ?? null),
          });
        } catch {
          if (mine === asked && store.status() === 'loading') patchState(store, { status: 'failed' });
        }
      },
      async loadOlder(): Promise<void> {
        const itemId = store.itemId();
        const page = await store.api.page(itemId, pageSize, store.olderCursor());
        if (itemId !== store.itemId()) return;
        const known = new Set(store.comments().map(({ id }) => id));
        const older = page.items.filter(({ id }) => !known.has(id)).toReversed();
        patchState(store, { comments: [...older, ...store.comments()], olderCursor: page.nextCursor ?? null });
      },
      async create(id: string, text: string): Promise<void> {
        take(await store.api.create(store.itemId(), id, text));
      },
      async edit(id: string, text: string): Promise<void> {
        take(await store.api.edit(id, text));
      },
      async remove(id: string): Promise<void> {
        await store.api.delete(id);
        patchState(store, { comments: store.comments().filter((comment) => comment.id !== id) });
      },
      /** Shows at once; the server's answer, or what was there before, follows. */
      async react(comment: Comment, emoji: string): Promise<void> {
        const isOn = !comment.reactions.some((reaction) => reaction.emoji === emoji && reaction.isMine);
        take({ ...comment, reactions: toggled(comment.reactions, emoji, isOn) });
        try {
          take(await store.api.react(comment.id, emoji, isOn));
        } catch (failure) {
          take(comment);
          throw failure;
        }
      },
    };
  }),
);

export function toggled(reactions: CommentReaction[], emoji: string, isOn: boolean): CommentReaction[] {
  const isThere = reactions.some((reaction) => reaction.emoji === emoji);
  if (!isThere) return isOn ? [...reactions, { emoji, count: 1, isMine: true, people: [] }] : reactions;
  return reactions
    .map((reaction) =>
      reaction.emoji === emoji && reaction.isMine !== isOn
        ? { ...reaction, isMine: isOn, count: reaction.count + (isOn ? 1 : -1) }
        : reaction,
    )
    .filter(({ count }) => count > 0);
}
