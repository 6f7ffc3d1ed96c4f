using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Activities;

internal sealed class EfCoreActivityRepository(IDbContextProvider contexts) : IActivityRepository, ITransientDependency
{
    private IQueryable<Activity> Activities => contexts.For<Activity>().Set<Activity>().AsNoTracking();

    public Task<List<Activity>> GetOfItemAsync(Guid itemId, Guid userId, ActivityPage page, CancellationToken cancellationToken = default) =>
        ToPageAsync(OfItem(itemId, userId), page, cancellationToken);

    public Task<Activity?> FindOfItemAsync(Guid itemId, Guid id, Guid userId, CancellationToken cancellationToken = default) =>
        OfItem(itemId, userId).FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public Task LockActionsAsync(Guid userId, CancellationToken cancellationToken = default) =>
        contexts.For<Activity>().LockIdAsync(userId, cancellationToken);

    public Task<List<Activity>> GetOfListAsync(Guid spaceId, Guid listId, ActivityPage page, CancellationToken cancellationToken = default) =>
        ToPageAsync(Activities.Where(a => a.SpaceId == spaceId && a.ListId == listId), page, cancellationToken);

    public Task<List<Activity>> GetOfListSinceAsync(
        Guid spaceId, Guid listId, DateTimeOffset after, int maxCount, CancellationToken cancellationToken = default) =>
        Activities.Where(a => a.SpaceId == spaceId && a.ListId == listId && a.At > after)
            .OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(maxCount).ToListAsync(cancellationToken);

    public Task<List<Activity>> GetActionsAsync(Guid userId, int maxCount, CancellationToken cancellationToken = default) =>
        Activities.Where(a => a.UserId == userId && a.Id == a.ActionId).OrderByDescending(a => a.ActionId).Take(maxCount).ToListAsync(cancellationToken);

    public Task<List<Activity>> GetOfActionAsync(Guid userId, Guid actionId, CancellationToken cancellationToken = default) =>
        Activities.Where(a => a.UserId == userId && a.ActionId == actionId).OrderBy(a => a.Id).ToListAsync(cancellationToken);

    public async Task<Dictionary<Guid, string>> GetNamesAsync(
        IReadOnlyCollection<Guid> listIds, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var context = contexts.For<Activity>();
        var items = context.Set<TodoItem>().Where(i => ids.Contains(i.Id) && listIds.Contains(i.ListId)).IgnoreQueryFilters([nameof(ISoftDelete)]).Select(i => new { i.Id, Name = i.Title });
        var sections = context.Set<TodoSection>().Where(s => ids.Contains(s.Id) && listIds.Contains(s.ListId)).Select(s => new { s.Id, s.Name });
        var labels = context.Set<TodoLabel>().Where(l => ids.Contains(l.Id) && listIds.Contains(l.ListId)).Select(l => new { l.Id, l.Name });
        var rows = await items.Concat(sections).Concat(labels).ToListAsync(cancellationToken);
        return rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row.Name);
    }

    public Task<bool> HasBeenChangedByOthersAsync(
        Guid spaceId, Guid listId, DateTimeOffset after, Guid userId, CancellationToken cancellationToken = default) =>
        Activities.AnyAsync(a => a.SpaceId == spaceId && a.ListId == listId && a.At > after && a.UserId != userId, cancellationToken);

    /// <summary>An item takes its history along when it moves; what it was in a list that the user may not see stays there.</summary>
    private IQueryable<Activity> OfItem(Guid itemId, Guid userId)
    {
        var context = contexts.For<Activity>();
        var lists = context.Set<TodoList>().Where(list => list.OwnerId == userId).Select(list => list.Id)
            .Union(context.Set<ListShare>().Where(share => share.UserId == userId).Select(share => share.ListId));
        return Activities.Where(a => a.ItemId == itemId && lists.Contains(a.ListId));
    }

    private static Task<List<Activity>> ToPageAsync(IQueryable<Activity> activities, ActivityPage page, CancellationToken cancellationToken)
    {
        var rows = activities.Where(a => a.Kind != ActivityKind.Reordered);
        if (page is { BeforeAt: { } at, BeforeId: { } id })
        {
            rows = rows.Where(a => EF.Functions.LessThan(ValueTuple.Create(a.At, a.Id), ValueTuple.Create(at, id)));
        }

        if (page.RowId is { } rowId) rows = rows.Where(a => a.RowId == rowId);
        return rows.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(page.MaxCount).ToListAsync(cancellationToken);
    }
}
