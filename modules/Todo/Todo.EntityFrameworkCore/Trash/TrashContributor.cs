using Microsoft.EntityFrameworkCore.ChangeTracking;
using Todo.Todos.Activities;
using Todo.Todos.Items;
using Todo.Todos.Lists;

namespace Todo.Todos.Trash;

/// <summary>Keeps the trash: an entry for what is deleted, none any more for what comes back.</summary>
[ExposeServices(typeof(ISaveChangesContributor))]
internal sealed class TrashContributor(IDbContextProvider contexts) : ISaveChangesContributor, IScopedDependency
{
    public async Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken)
    {
        if (dbContext != contexts.For<TodoList>()) return; // lists are not there
        var turned = dbContext.ChangeTracker.Entries<IFullAuditedObject>()
            .Where(e => e.State == EntityState.Modified && e.Entity.IsDeleted != WasDeleted(e)).ToList();
        if (turned.Count == 0) return;

        var gone = turned.Where(e => e.Entity.IsDeleted).Select(e => e.Entity).ToList();
        var goneItems = gone.OfType<TodoItem>().Select(i => i.Id).ToHashSet();
        foreach (var row in gone)
        {
            if (row is TodoItem { ParentId: { } parentId } && goneItems.Contains(parentId)) continue; // comes back with its parent
            if (ActivitySubject.Of(row) is { } subject) dbContext.Add(new TrashEntry(subject, row.CreatorId, row.DeleterId, row.DeletionTime!.Value));
        }

        Guid[] back = [.. turned.Where(e => !e.Entity.IsDeleted).Select(e => ActivitySubject.Of(e.Entity)?.RowId).OfType<Guid>()];
        if (back.Length > 0) await dbContext.Database.ExecuteSqlAsync($"DELETE FROM todo.trash_entries WHERE row_id = ANY ({back})", cancellationToken);
    }

    private static bool WasDeleted(EntityEntry<IFullAuditedObject> entry) => (bool)entry.OriginalValues[nameof(ISoftDelete.IsDeleted)]!;
}
