import { TodoItem, TodoStatus } from '../todo-models';
import { Mutation } from '../sync/mutation';

/** The rows of a view with the user's own pending edits on them. Rows come and go with the server's next answer. */
export function overlayItems(items: readonly TodoItem[], pending: readonly Mutation[]): TodoItem[] {
  return items.flatMap((item) => {
    let shown: TodoItem | undefined = item;
    for (const mutation of pending)
      if (shown && 'itemId' in mutation && mutation.itemId === item.id) shown = applied(shown, mutation);
    return shown ? [shown] : [];
  });
}

function applied(item: TodoItem, mutation: Mutation): TodoItem | undefined {
  switch (mutation.kind) {
    case 'patchItem':
      return { ...item, ...mutation.changes };
    case 'completeItem':
      return { ...item, status: TodoStatus.Completed, completedAt: mutation.at };
    case 'reopenItem':
      return { ...item, status: TodoStatus.NotStarted, completedAt: null };
    case 'deleteItem':
      return undefined;
    default:
      return item;
  }
}
