using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Changes;

internal sealed class EfCoreListChangeRepository(IDbContextProvider contexts, ICurrentTenant currentTenant) : IListChangeRepository, ITransientDependency
{
    /// <remarks>No transaction is needed: every statement is bounded by <paramref name="upTo"/>, so a row that changes in between is in
    /// none of them and comes with a later sequence.</remarks>
    public async Task<ListChange> GetChangesAsync(
        Guid spaceId, Guid listId, long after, long upTo, int maxCount, CancellationToken cancellationToken = default)
    {
        var list = await contexts.For<TodoList>().Set<TodoList>().AsNoTracking()
            .FirstOrDefaultAsync(l => l.SpaceId == spaceId && l.Id == listId && l.Sequence > after && l.Sequence <= upTo, cancellationToken);
        var sections = await contexts.For<TodoSection>().Set<TodoSection>().AsNoTracking()
            .Where(s => s.SpaceId == spaceId && s.ListId == listId && s.Sequence > after && s.Sequence <= upTo)
            .OrderBy(s => s.Sequence).Take(maxCount).ToListAsync(cancellationToken);
        var labels = await contexts.For<TodoLabel>().Set<TodoLabel>().AsNoTracking()
            .Where(l => l.SpaceId == spaceId && l.ListId == listId && l.Sequence > after && l.Sequence <= upTo)
            .OrderBy(l => l.Sequence).Take(maxCount).ToListAsync(cancellationToken);
        var items = await contexts.For<TodoItem>().Set<TodoItem>().AsNoTracking()
            .Where(i => i.SpaceId == spaceId && i.ListId == listId && i.Sequence > after && i.Sequence <= upTo)
            .OrderBy(i => i.Sequence).Take(maxCount).ToListAsync(cancellationToken);
        var gone = after == 0
            ? [] // a client that has nothing has nothing to drop
            : await contexts.For<ListTombstone>().Set<ListTombstone>().AsNoTracking()
                .Where(t => t.SpaceId == spaceId && t.ListId == listId && t.Sequence > after && t.Sequence <= upTo)
                .OrderBy(t => t.Sequence).Take(maxCount).ToListAsync(cancellationToken);

        var last = LastIncluded(sections.Concat<IListRow>(labels).Concat(items).Select(r => r.Sequence).Concat(gone.Select(t => t.Sequence)), maxCount) ?? upTo;
        items.RemoveAll(i => i.Sequence > last);
        sections.RemoveAll(s => s.Sequence > last);
        labels.RemoveAll(l => l.Sequence > last);
        // A row that came back (restored, moved here again) is newer than its tombstone.
        var present = items.Select(i => i.Id).Concat(sections.Select(s => s.Id)).Concat(labels.Select(l => l.Id)).ToHashSet();
        gone.RemoveAll(t => t.Sequence > last || present.Contains(t.RowId));
        return new ListChange(currentTenant.Id, spaceId, listId, after, last, ActorId: null, MutationId: null)
        {
            List = list is not null && list.Sequence <= last ? list : null,
            Sections = sections,
            Labels = labels,
            Items = items,
            DeletedItemIds = GoneOf(ListRowKind.Item),
            DeletedSectionIds = GoneOf(ListRowKind.Section),
            DeletedLabelIds = GoneOf(ListRowKind.Label),
        };

        List<Guid> GoneOf(ListRowKind kind) => [.. gone.Where(t => t.Kind == kind).Select(t => t.RowId)];
    }

    public Task<List<OutboxEvent>> TakeUnpublishedAsync(DateTimeOffset createdBefore, int maxCount, CancellationToken cancellationToken = default) =>
        contexts.For<OutboxEvent>().Set<OutboxEvent>().FromSql(
            $"""
            SELECT * FROM todo.outbox_events WHERE created_at < {createdBefore}
            ORDER BY created_at LIMIT {maxCount} FOR UPDATE SKIP LOCKED
            """).AsNoTracking().IgnoreQueryFilters().ToListAsync(cancellationToken);

    public Task DeletePublishedAsync(IReadOnlyCollection<ListChange> changes, CancellationToken cancellationToken = default)
    {
        Guid[] spaceIds = [.. changes.Select(c => c.SpaceId)];
        Guid[] listIds = [.. changes.Select(c => c.ListId)];
        long[] sequences = [.. changes.Select(c => c.Sequence)];
        return contexts.For<OutboxEvent>().Database.ExecuteSqlAsync(
            $"""
            DELETE FROM todo.outbox_events e USING unnest({spaceIds}, {listIds}, {sequences}) AS p(space_id, list_id, sequence)
            WHERE e.space_id = p.space_id AND e.list_id = p.list_id AND e.sequence = p.sequence
            """, cancellationToken);
    }

    public Task<int> PruneTombstonesAsync(DateTimeOffset createdBefore, int maxCount, CancellationToken cancellationToken = default) =>
        contexts.For<ListTombstone>().Database.ExecuteSqlAsync(
            $"""
            WITH pruned AS (
                DELETE FROM todo.list_tombstones WHERE (space_id, list_id, sequence) IN (
                    SELECT space_id, list_id, sequence FROM todo.list_tombstones WHERE created_at < {createdBefore} ORDER BY created_at LIMIT {maxCount})
                RETURNING space_id, list_id, sequence)
            UPDATE todo.todo_lists l SET tombstone_horizon = greatest(l.tombstone_horizon, p.sequence)
            FROM (SELECT space_id, list_id, max(sequence) AS sequence FROM pruned GROUP BY space_id, list_id) p
            WHERE l.space_id = p.space_id AND l.id = p.list_id
            """, cancellationToken);

    /// <summary>Each source was cut at <paramref name="maxCount"/>, so the first that many of all of them are complete. Null: nothing is left out.</summary>
    private static long? LastIncluded(IEnumerable<long> sequences, int maxCount)
    {
        var sorted = sequences.Order().ToList();
        return sorted.Count >= maxCount ? sorted[maxCount - 1] : null;
    }
}
