using Microsoft.AspNetCore.Authorization;
using Todo.Todos.Items;
using Todo.Todos.Lists;
using Todo.Todos.Permissions;

namespace Todo.Todos.Queries;

[Authorize(TodoPermissions.Items.Default)]
public sealed class ItemQueryAppService(
    ITodoItemRepository items, IItemQueryRepository queries, ItemQueryFactory factory, QuerySuggester suggester, IListAccessChecker access) : ApplicationService, IItemQueryAppService
{
    private const int MaxCounted = 1_000;

    /// <summary>Hits that are looked up at a time.</summary>
    private const int HitBatch = 200;

    public async Task<TodoItemPageDto> GetListAsync(GetTodoItemsInput input, CancellationToken cancellationToken = default)
    {
        var (sorting, isDescending) = TodoItemCursor.ParseSorting(input.Sorting, input.ListId is null ? TodoItemSorting.DueDate : TodoItemSorting.Position);
        var cursor = input.Cursor is null ? null : TodoItemCursor.Decode(input.Cursor, sorting, isDescending);
        var page = new TodoItemPage(sorting, isDescending, input.SkipCount, input.MaxResultCount + 1, cursor?.Value, cursor?.Id);
        var list = input.ListId is { } listId ? (await access.RequireAsync(listId, ListAccess.View, cancellationToken)).List : null;
        return list is not null && string.IsNullOrWhiteSpace(input.Query) && sorting != TodoItemSorting.Relevance
            ? await GetListAsync(list, page, cancellationToken)
            : await QueryAsync(input, page, cancellationToken);
    }

    public async Task<ListResultDto<int>> CountAsync(CountItemsInput input, CancellationToken cancellationToken = default)
    {
        var counts = new List<int>(input.Queries.Count);
        foreach (var text in input.Queries)
        {
            var query = await factory.CreateAsync(text, listId: null, input.TimeZone, cancellationToken);
            counts.Add(await queries.CountAsync(query, MaxCounted, cancellationToken));
        }

        return new ListResultDto<int>(counts);
    }

    public async Task<ListResultDto<QuerySuggestionDto>> SuggestAsync(SuggestQueryInput input, CancellationToken cancellationToken = default) =>
        new(await suggester.SuggestAsync(input.Query, Math.Min(input.Position, input.Query.Length), cancellationToken));

    private async Task<TodoItemPageDto> GetListAsync(TodoList list, TodoItemPage page, CancellationToken cancellationToken)
    {
        var rows = await items.GetPageAsync(list.SpaceId, list.Id, page, cancellationToken);
        var isAll = page is { SkipCount: 0, AfterId: null } && rows.Count < page.MaxCount;
        return ToDto(isAll ? rows.Count : await items.CountAsync(list.SpaceId, list.Id, cancellationToken), rows, page);
    }

    private async Task<TodoItemPageDto> QueryAsync(GetTodoItemsInput input, TodoItemPage page, CancellationToken cancellationToken)
    {
        var query = await factory.CreateAsync(input.Query, input.ListId, input.TimeZone, cancellationToken);
        var isOfOneList = page.Sorting is TodoItemSorting.Position or TodoItemSorting.Sequence;
        if ((isOfOneList && input.ListId is null) || (page.Sorting == TodoItemSorting.Relevance && query.Hits is null))
        {
            throw new BusinessException(TodoErrorCodes.InvalidSorting).WithData("allowed", query.Hits is null ? "dueDate, creationTime, priority" : "dueDate, creationTime, priority, relevance");
        }

        var rows = page.Sorting == TodoItemSorting.Relevance
            ? await GetBestAsync(query, page, cancellationToken)
            : await queries.GetPageAsync(query, page with { SkipCount = 0 }, cancellationToken);
        var isAll = page.AfterId is null && rows.Count < page.MaxCount;
        return ToDto(isAll ? rows.Count : await queries.CountAsync(query, MaxCounted, cancellationToken), rows, page, query.Hits);
    }

    /// <summary>Goes down the hits until the page is full.</summary>
    private async Task<List<TodoItem>> GetBestAsync(ItemQuery query, TodoItemPage page, CancellationToken cancellationToken)
    {
        var rows = new List<TodoItem>();
        foreach (var batch in query.Hits!.SkipWhile(hit => !IsAfter(hit, page)).Chunk(HitBatch))
        {
            var found = (await queries.GetAmongAsync(query, [.. batch.Select(hit => hit.ItemId)], cancellationToken)).ToDictionary(item => item.Id);
            rows.AddRange(batch.Where(hit => found.ContainsKey(hit.ItemId)).Select(hit => found[hit.ItemId]).Take(page.MaxCount - rows.Count));
            if (rows.Count == page.MaxCount) break;
        }

        return rows;
    }

    /// <summary>Hits come by rank from high to low, and by id.</summary>
    private static bool IsAfter(SearchHit hit, TodoItemPage page)
    {
        if (page.AfterId is not { } id) return true;
        var rank = float.Parse(page.AfterValue!, System.Globalization.CultureInfo.InvariantCulture);
        return hit.Rank < rank || (hit.Rank == rank && hit.ItemId.CompareTo(id) > 0);
    }

    /// <summary>One row more than asked for says that there is another page.</summary>
    private static TodoItemPageDto ToDto(int totalCount, List<TodoItem> rows, TodoItemPage page, IReadOnlyList<SearchHit>? hits = null)
    {
        var hasMore = rows.Count == page.MaxCount;
        if (hasMore) rows.RemoveAt(rows.Count - 1);
        var rank = hasMore && page.Sorting == TodoItemSorting.Relevance ? hits!.First(hit => hit.ItemId == rows[^1].Id).Rank : 0;
        return new TodoItemPageDto(totalCount, rows.ConvertAll(row => row.ToDto()), hasMore ? TodoItemCursor.Encode(page.Sorting, page.IsDescending, rows[^1], rank) : null);
    }
}
