using Microsoft.EntityFrameworkCore.ChangeTracking;
using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.Todos.Activities;

/// <summary>Writes down what is about to be saved, in the same save: no change of a row without its activity, and no round trip for it.</summary>
[ExposeServices(typeof(ISaveChangesContributor))]
internal sealed class ActivityContributor(IDbContextProvider contexts, RemovedRows removedRows, ActivityOrigin origin, IClock clock)
    : ISaveChangesContributor, IScopedDependency
{
    public Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken)
    {
        if (dbContext != contexts.For<TodoList>()) return Task.CompletedTask; // lists are not there
        var changed = dbContext.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList();
        foreach (var entry in changed)
        {
            if (ActivitySubject.Of(entry.Entity) is { } subject) Record(dbContext, entry, subject);
        }

        return Task.CompletedTask;
    }

    private void Record(AbpDbContext dbContext, EntityEntry entry, ActivitySubject subject)
    {
        // A row that moved to another space is inserted anew, and yet the same.
        var before = entry.State == EntityState.Modified ? entry.OriginalValues : removedRows.FindMoved(subject.RowId);
        if (before is null)
        {
            Add(subject, ActivityKind.Created, []);
            return;
        }

        var changes = ActivityFields.Compare(entry, before);
        var isDeleted = entry.Entity is ISoftDelete { IsDeleted: true };
        var wasDeleted = before.GetValue<bool>(nameof(ISoftDelete.IsDeleted));
        if (isDeleted && wasDeleted) return;
        if (isDeleted) Add(subject, ActivityKind.Deleted, []);
        else if (wasDeleted) Add(subject, ActivityKind.Restored, changes);
        else if (changes.Count > 0) Add(subject, ActivityFields.IsOrderOnly(changes) ? ActivityKind.Reordered : ActivityKind.Updated, changes);

        if (entry.Entity is IListRow and not TodoList && before.GetValue<Guid>(nameof(IListRow.ListId)) is var oldListId && oldListId != subject.ListId)
        {
            Add(subject with { SpaceId = before.GetValue<Guid>(nameof(IListRow.SpaceId)), ListId = oldListId }, ActivityKind.MovedAway, changes);
        }

        void Add(ActivitySubject about, ActivityKind kind, IReadOnlyList<FieldChange> fields) =>
            dbContext.Add(origin.Record(about, kind, fields, clock.Now));
    }
}
