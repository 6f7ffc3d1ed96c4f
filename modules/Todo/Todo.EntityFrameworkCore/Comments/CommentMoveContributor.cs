using Microsoft.EntityFrameworkCore.ChangeTracking;
using Todo.Todos.Changes;
using Todo.Todos.Items;

namespace Todo.Todos.Comments;

/// <summary>Comments, and those of them in the trash, go along when their item moves to another list.</summary>
[ExposeServices(typeof(ISaveChangesContributor))]
internal sealed class CommentMoveContributor(IDbContextProvider contexts, RemovedRows removedRows) : ISaveChangesContributor, IScopedDependency
{
    public async Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken)
    {
        if (dbContext != contexts.For<TodoItem>()) return;
        foreach (var moved in dbContext.ChangeTracker.Entries<TodoItem>().Where(HasMoved).GroupBy(e => (e.Entity.SpaceId, e.Entity.ListId)))
        {
            Guid[] ids = [.. moved.Select(e => e.Entity.Id)];
            var (spaceId, listId) = moved.Key;
            await dbContext.Database.ExecuteSqlAsync(
                $"""
                WITH moved AS (UPDATE todo.comments SET space_id = {spaceId}, list_id = {listId} WHERE item_id = ANY ({ids}))
                UPDATE todo.trash_entries SET space_id = {spaceId}, list_id = {listId} WHERE item_id = ANY ({ids})
                """, cancellationToken);
        }
    }

    private bool HasMoved(EntityEntry<TodoItem> entry) => entry.State switch
    {
        EntityState.Modified => entry.OriginalValues.GetValue<Guid>(nameof(TodoItem.ListId)) != entry.Entity.ListId,
        EntityState.Added => removedRows.FindMoved(entry.Entity.Id) is not null,
        _ => false,
    };
}
