using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Todo.Todos.Items.Links;

/// <summary>Keeps the mirrors of the items' links in step with them, in the same save.</summary>
[ExposeServices(typeof(ISaveChangesContributor))]
internal sealed class ItemLinkContributor : ISaveChangesContributor, ITransientDependency
{
    public async Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken)
    {
        foreach (var entry in dbContext.ChangeTracker.Entries<TodoItem>().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList())
        {
            var (item, space, id) = (entry.Entity, entry.Entity.SpaceId, entry.Entity.Id);
            var gone = Mirror(dbContext, entry, nameof(TodoItem.LabelIds), item.LabelIds, labelId => new ItemLabel(item, labelId));
            if (gone.Length > 0) await dbContext.Set<ItemLabel>().Where(l => l.SpaceId == space && l.ItemId == id && gone.Contains(l.LabelId)).ExecuteDeleteAsync(cancellationToken);

            gone = Mirror(dbContext, entry, nameof(TodoItem.AssigneeIds), item.AssigneeIds, userId => new ItemAssignee(item, userId));
            if (gone.Length > 0) await dbContext.Set<ItemAssignee>().Where(l => l.SpaceId == space && l.ItemId == id && gone.Contains(l.UserId)).ExecuteDeleteAsync(cancellationToken);

            gone = Mirror(dbContext, entry, nameof(TodoItem.BlockedByIds), item.BlockedByIds, blockerId => new ItemBlocker(item, blockerId));
            if (gone.Length > 0) await dbContext.Set<ItemBlocker>().Where(l => l.SpaceId == space && l.ItemId == id && gone.Contains(l.BlockerId)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    /// <summary>Adds what is new; answers what is gone, which the database deletes: the tracker does not know those rows.</summary>
    private static Guid[] Mirror<TLink>(AbpDbContext dbContext, EntityEntry<TodoItem> entry, string property, IReadOnlyList<Guid> ids, Func<Guid, TLink> link)
        where TLink : class
    {
        var saved = entry.State == EntityState.Added ? [] : (IReadOnlyList<Guid>)entry.OriginalValues[property]!;
        foreach (var id in ids.Except(saved)) dbContext.Add(link(id));
        return [.. saved.Except(ids)];
    }
}
