using Todo.Todos.Items;
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
        foreach (var part in Matching(query).AsNoTracking().ToParts(page))
        {
            if (rows.Count >= page.MaxCount) break;
            rows.AddRange(await Merged(query, part, page.MaxCount).InOrder(page).Take(page.MaxCount - rows.Count).ToListAsync(cancellationToken));
        }

        return rows;
    }

    public Task<List<TodoItem>> GetAmongAsync(ItemQuery query, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        Matching(query).Where(item => query.ListIds.Contains(item.ListId) && ids.Contains(item.Id)).AsNoTracking().ToListAsync(cancellationToken);

    public Task<int> CountAsync(ItemQuery query, int maxCount, CancellationToken cancellationToken = default) =>
        Merged(query, Matching(query), maxCount).Take(maxCount).CountAsync(cancellationToken);

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

    private IQueryable<TodoList> Lists(IReadOnlyCollection<Guid> ids) => DbContext.Set<TodoList>().Where(list => ids.Contains(list.Id));

    /// <summary>The first of each list's items, together. What a search found is few, and is looked up by id instead.</summary>
    private IQueryable<TodoItem> Merged(ItemQuery query, IQueryable<TodoItem> items, int maxCount)
    {
        if (query.Hits is not { } hits) return Lists(query.ListIds).SelectMany(list => items.Where(item => item.SpaceId == list.SpaceId && item.ListId == list.Id).Take(maxCount));
        var ids = hits.Select(hit => hit.ItemId).ToArray();
        return items.Where(item => ids.Contains(item.Id) && query.ListIds.Contains(item.ListId));
    }

    /// <remarks>"NOT is_deleted" stands here besides the switchable filter, so that the planner may use the partial indexes.</remarks>
    private IQueryable<TodoItem> Matching(ItemQuery query) =>
        DbContext.Set<TodoItem>().Where(item => !item.IsDeleted).Where(new ItemPredicate(query).Of(query.Condition));
}
