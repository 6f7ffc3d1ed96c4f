using Todo.Todos.Changes;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.Todos.Comments;

/// <summary>What all changes of an item's comments share: the item is locked first, and tells its list's people in the end.</summary>
internal sealed class CommentThread(
    ITodoItemRepository items, IListAccessChecker access, MutationContext mutation, IClock clock, IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <exception cref="EntityNotFoundException"><c>Todo:ItemNotFound</c>.</exception>
    public async Task<(TodoItem Item, TodoList List)> OpenAsync(Guid itemId, MutationInput? input, CancellationToken cancellationToken)
    {
        mutation.MutationId = input?.MutationId;
        var item = await items.FindForUpdateAsync(itemId, cancellationToken: cancellationToken);
        await access.RequireForRowAsync(item, ListAccess.View, TodoErrorCodes.ItemNotFound, cancellationToken);
        return (item!, (await access.RequireAsync(item!.ListId, ListAccess.Comment, cancellationToken)).List);
    }

    public Task SaveAsync(TodoItem item, int countDelta, CancellationToken cancellationToken)
    {
        item.NoteComments(countDelta, clock.Now);
        return unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
    }
}
