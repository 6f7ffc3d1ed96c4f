using Microsoft.EntityFrameworkCore.ChangeTracking;
using Todo.Todos.Lists;

namespace Todo.Todos.Changes;

/// <summary>Numbers every changed row of a list, writes tombstones and the outbox event, and publishes after the commit
/// (docs/adr/0003). The list's row is locked by its counter's update, the last thing before the rows themselves are written,
/// so writers of one list wait for each other only during the final flush.</summary>
[ExposeServices(typeof(ISaveChangesContributor))]
internal sealed class ListSequenceContributor(
    RemovedRows removedRows,
    MutationContext mutation,
    ICurrentUser currentUser,
    IClock clock,
    IListChangeSink sink,
    IDbContextProvider contexts,
    IUnitOfWorkManager unitOfWorkManager) : ISaveChangesContributor, IScopedDependency
{
    public async Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken)
    {
        if (dbContext != contexts.For<TodoList>()) return; // lists are not there
        var changes = ListChangeSet.Collect(dbContext, removedRows.TakeAll());
        foreach (var change in changes.OrderBy(c => c.ListId)) // one order for all writers: no deadlock
        {
            await NumberAsync(dbContext, change, cancellationToken);
        }
    }

    private async Task NumberAsync(AbpDbContext dbContext, ListChangeSet change, CancellationToken cancellationToken)
    {
        var head = await RaiseHeadAsync(dbContext, change, cancellationToken);
        var previous = head - change.RowCount;
        var sequence = previous;
        foreach (var row in change.Rows) row.Property(nameof(IListRow.Sequence)).CurrentValue = ++sequence;
        foreach (var gone in change.Gone)
        {
            dbContext.Add(new ListTombstone(gone.TenantId, gone.SpaceId, gone.ListId, ++sequence, gone.RowId, gone.Kind, clock.Now));
        }

        var published = change.ToListChange(previous, head, currentUser.Id, mutation.MutationId);
        dbContext.Add(new OutboxEvent(published, clock.Now));
        unitOfWorkManager.Current!.OnCompleted(() =>
        {
            sink.Publish(published);
            return Task.CompletedTask;
        });
    }

    private static async Task<long> RaiseHeadAsync(AbpDbContext dbContext, ListChangeSet change, CancellationToken cancellationToken)
    {
        if (change.ListEntry is { State: EntityState.Added } added)
        {
            added.Property(nameof(TodoList.HeadSequence)).CurrentValue = (long)change.RowCount;
            added.Property(nameof(TodoList.OpenCount)).CurrentValue = change.OpenCountDelta;
            return change.RowCount;
        }

        var heads = await dbContext.Database.SqlQuery<long>(
            $"""
            UPDATE todo.todo_lists SET head_sequence = head_sequence + {change.RowCount}, open_count = open_count + {change.OpenCountDelta}
            WHERE space_id = {change.SpaceId} AND id = {change.ListId} RETURNING head_sequence AS "Value"
            """).ToListAsync(cancellationToken);
        if (heads.Count != 1) throw new EntityNotFoundException(TodoErrorCodes.ListNotFound, change.ListId);

        // The statement above has written these; the tracked row must not write its stale copy over them.
        if (change.ListEntry is { } tracked)
        {
            SetUnmodified(tracked.Property(nameof(TodoList.HeadSequence)), heads[0]);
            SetUnmodified(tracked.Property(nameof(TodoList.OpenCount)), ((TodoList)tracked.Entity).OpenCount + change.OpenCountDelta);
        }

        return heads[0];
    }

    private static void SetUnmodified(PropertyEntry property, object value)
    {
        property.CurrentValue = value;
        property.OriginalValue = value;
        property.IsModified = false;
    }
}
