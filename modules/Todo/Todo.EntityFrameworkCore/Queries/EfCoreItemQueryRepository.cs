using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Queries;

/// <remarks>A page over many lists takes from each list, by an index in the order asked for, what would fill the page, and merges that: the cost
/// is that of the page and of the lists, not of the items in them.</remarks>
internal sealed class EfCoreItemQueryRepository(IDbContextProvider contexts) : IItemQueryRepository, ITransientDependency
{
    private AbpDbContext DbContext => contexts.For<TodoItem>();

    public async Task<List<TodoItem>> GetPageAsync(ItemQuery query, TodoItemPage page, CancellationToken cancellationToken = default)
    {
        var rows = new List<TodoItem>();
        foreach (var part in Matching(query).AsNoTracking().ToParts(page, NeedsDueDate(query.Condition)))
        {
            if (rows.Count >= page.MaxCount) break;
            rows.AddRange(await Merged(query, part, page.MaxCount).InOrder(page).Take(page.MaxCount - rows.Count).ToListAsync(cancellationToken));
        }

        return rows;
    }

    public Task<List<TodoItem>> GetAmongAsync(ItemQuery query, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        Matching(query).Where(item => query.ListIds.Contains(item.ListId) && ids.Contains(item.Id)).AsNoTracking().ToListAsync(cancellationToken);

    public async Task<int> CountAsync(ItemQuery query, int maxCount, CancellationToken cancellationToken = default)
    {
        var items = Matching(query).OrderBy(item => item.DueDate).ThenBy(item => item.Id); // an order that has an index, for there must be one
        return Math.Min(maxCount, await Merged(query, items, maxCount).CountAsync(cancellationToken));
    }

    public Task<List<SearchHit>> SearchAsync(
        IReadOnlyCollection<Guid> listIds, IReadOnlyCollection<string> words, IReadOnlyCollection<string> phrases, CancellationToken cancellationToken = default) =>
        DbContext.Database.SqlQuery<SearchHit>(
            $"SELECT item_id, rank FROM todo_search.find({listIds.ToArray()}, {words.ToArray()}, {phrases.ToArray()}, {IItemQueryRepository.MaxHits})")
            .ToListAsync(cancellationToken);

    public Task<List<Guid>> FindSectionsAsync(IReadOnlyCollection<Guid> listIds, string name, CancellationToken cancellationToken = default)
    {
        var sections = contexts.For<TodoSection>().Set<TodoSection>();
#pragma warning disable CA1304, CA1311, CA1862 // becomes SQL
        return Lists(listIds)
            .SelectMany(list => sections.Where(section => section.SpaceId == list.SpaceId && section.ListId == list.Id && section.Name.ToLower() == name.ToLower()))
            .Select(section => section.Id).ToListAsync(cancellationToken);
#pragma warning restore CA1304, CA1311, CA1862
    }

    public Task<List<Guid>> FindLabelsAsync(IReadOnlyCollection<Guid> listIds, string name, CancellationToken cancellationToken = default)
    {
        var normalized = TodoLabel.Normalize(name);
        return LabelsOf(listIds).Where(label => label.NormalizedName == normalized).Select(label => label.Id).ToListAsync(cancellationToken);
    }

    public Task<List<string>> GetLabelNamesAsync(IReadOnlyCollection<Guid> listIds, string prefix, int maxCount, CancellationToken cancellationToken = default)
    {
        var normalized = TodoLabel.Normalize(prefix);
        return LabelsOf(listIds).Where(label => label.NormalizedName.StartsWith(normalized))
            .GroupBy(label => label.NormalizedName).OrderBy(names => names.Key).Select(names => names.Min(label => label.Name)!).Take(maxCount).ToListAsync(cancellationToken);
    }

    public Task<List<Guid>> GetPeopleAsync(IReadOnlyCollection<Guid> listIds, int maxCount, CancellationToken cancellationToken = default) =>
        Lists(listIds).Select(list => list.OwnerId)
            .Union(contexts.For<ListShare>().Set<ListShare>().Where(share => listIds.Contains(share.ListId)).Select(share => share.UserId))
            .OrderBy(id => id).Take(maxCount).ToListAsync(cancellationToken);

    private IQueryable<TodoLabel> LabelsOf(IReadOnlyCollection<Guid> listIds)
    {
        var labels = contexts.For<TodoLabel>().Set<TodoLabel>();
        return Lists(listIds).SelectMany(list => labels.Where(label => label.SpaceId == list.SpaceId && label.ListId == list.Id && !label.IsDeleted));
    }

    private static bool NeedsDueDate(QueryCondition condition) => condition switch
    {
        QueryCondition.And and => and.Conditions.Any(NeedsDueDate),
        QueryCondition.Date date => date.Field == QueryDateField.Due,
        QueryCondition.Has has => has.Presence == QueryPresence.Due,
        _ => condition is QueryCondition.Overdue,
    };

    private static bool NeedsLink(QueryCondition condition) => condition switch
    {
        QueryCondition.And and => and.Conditions.Any(NeedsLink),
        QueryCondition.OneOf oneOf => oneOf.Field is QueryIdField.Assignee or QueryIdField.Label,
        _ => false,
    };

    private IQueryable<TodoList> Lists(IReadOnlyCollection<Guid> ids) => DbContext.Set<TodoList>().Where(list => ids.Contains(list.Id));

    /// <summary>The first of each list's items, together. What a search found, or somebody has to do, is few: that is looked up instead.</summary>
    private IQueryable<TodoItem> Merged(ItemQuery query, IQueryable<TodoItem> items, int maxCount)
    {
        if (query.Hits is null && !NeedsLink(query.Condition))
        {
            return Lists(query.ListIds).SelectMany(list => items
                .Where(item => item.SpaceId == SqlFunctions.Correlated(list.SpaceId) && item.ListId == SqlFunctions.Correlated(list.Id)).Take(maxCount));
        }

        var inLists = items.Where(item => query.ListIds.Contains(item.ListId));
        if (query.Hits is not { } hits) return inLists;
        var ids = hits.Select(hit => hit.ItemId).ToArray();
        return inLists.Where(item => ids.Contains(item.Id));
    }

    /// <remarks>"NOT is_deleted" stands here besides the switchable filter, so that the planner may use the partial indexes.</remarks>
    private IQueryable<TodoItem> Matching(ItemQuery query) =>
        DbContext.Set<TodoItem>().Where(item => !item.IsDeleted).Where(new ItemPredicate(query, contexts).Of(query.Condition));
}
