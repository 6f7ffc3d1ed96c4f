using System.Globalization;

namespace Todo.Todos.Items;

/// <summary>Orders of a list's items and their keyset conditions. Each matches an index of <see cref="TodoItemConfiguration"/>.</summary>
internal static class TodoItemPaging
{
    public static IQueryable<TodoItem> ToPage(this IQueryable<TodoItem> items, TodoItemPage page)
    {
        var after = page.AfterId is { } id ? items.After(page, page.AfterValue ?? "", id) : items;
        return after.InOrder(page.Sorting, page.IsDescending).Skip(page.SkipCount).Take(page.MaxCount);
    }

    /// <summary>The rows of the page in parts that come one after the other, each a range of the index. Rows with and without a due date are two:
    /// one condition for both would read the index from its beginning.</summary>
    /// <param name="areAllDated">That there are none without a due date.</param>
    public static IEnumerable<IQueryable<TodoItem>> ToParts(this IQueryable<TodoItem> items, TodoItemPage page, bool areAllDated)
    {
        if (page.Sorting != TodoItemSorting.DueDate) return [(page.AfterId is { } afterId ? items.After(page, page.AfterValue ?? "", afterId) : items).InOrder(page)];
        var dated = items.Where(i => i.DueDate != null).InOrder(page);
        var undated = items.Where(i => i.DueDate == null).InOrder(page);
        return (page.IsDescending, page.AfterId, page.AfterValue) switch
        {
            (_, null, _) when areAllDated => [dated],
            (false, null, _) => [dated, undated],
            (true, null, _) => [undated, dated],
            (false, { } id, null or "") => [undated.Where(i => i.Id > id)],
            (true, { } id, null or "") => [undated.Where(i => i.Id < id), dated],
            (false, { } id, { } value) => [dated.Where(i => EF.Functions.GreaterThan(ValueTuple.Create(i.DueDate!.Value, i.Id), ValueTuple.Create(DateOf(value), id))), undated],
            (true, { } id, { } value) => [dated.Where(i => EF.Functions.LessThan(ValueTuple.Create(i.DueDate!.Value, i.Id), ValueTuple.Create(DateOf(value), id)))],
        };
    }

    public static IOrderedQueryable<TodoItem> InOrder(this IQueryable<TodoItem> items, TodoItemPage page) => items.InOrder(page.Sorting, page.IsDescending);

    private static DateOnly DateOf(string value) => DateOnly.Parse(value, CultureInfo.InvariantCulture);

    private static IOrderedQueryable<TodoItem> InOrder(this IQueryable<TodoItem> items, TodoItemSorting sorting, bool isDescending) => (sorting, isDescending) switch
    {
        (TodoItemSorting.Position, false) => items.OrderBy(i => i.Position).ThenBy(i => i.Id),
        (TodoItemSorting.Position, true) => items.OrderByDescending(i => i.Position).ThenByDescending(i => i.Id),
        (TodoItemSorting.CreationTime, false) => items.OrderBy(i => i.CreationTime).ThenBy(i => i.Id),
        (TodoItemSorting.CreationTime, true) => items.OrderByDescending(i => i.CreationTime).ThenByDescending(i => i.Id),
        (TodoItemSorting.DueDate, false) => items.OrderBy(i => i.DueDate).ThenBy(i => i.Id),
        (TodoItemSorting.DueDate, true) => items.OrderByDescending(i => i.DueDate).ThenByDescending(i => i.Id),
        (TodoItemSorting.Priority, false) => items.OrderBy(i => i.Priority).ThenBy(i => i.Id),
        (TodoItemSorting.Priority, true) => items.OrderByDescending(i => i.Priority).ThenByDescending(i => i.Id),
        (_, false) => items.OrderBy(i => i.Sequence),
        (_, true) => items.OrderByDescending(i => i.Sequence),
    };

    private static IQueryable<TodoItem> After(this IQueryable<TodoItem> items, TodoItemPage page, string value, Guid id)
    {
        switch (page.Sorting)
        {
            case TodoItemSorting.Position:
                return page.IsDescending
                    ? items.Where(i => EF.Functions.LessThan(ValueTuple.Create(i.Position, i.Id), ValueTuple.Create(value, id)))
                    : items.Where(i => EF.Functions.GreaterThan(ValueTuple.Create(i.Position, i.Id), ValueTuple.Create(value, id)));
            case TodoItemSorting.CreationTime:
                var time = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture);
                return page.IsDescending
                    ? items.Where(i => EF.Functions.LessThan(ValueTuple.Create(i.CreationTime, i.Id), ValueTuple.Create(time, id)))
                    : items.Where(i => EF.Functions.GreaterThan(ValueTuple.Create(i.CreationTime, i.Id), ValueTuple.Create(time, id)));
            case TodoItemSorting.Priority:
                var priority = Enum.Parse<TodoPriority>(value);
                return page.IsDescending
                    ? items.Where(i => EF.Functions.LessThan(ValueTuple.Create(i.Priority, i.Id), ValueTuple.Create(priority, id)))
                    : items.Where(i => EF.Functions.GreaterThan(ValueTuple.Create(i.Priority, i.Id), ValueTuple.Create(priority, id)));
            case TodoItemSorting.Sequence:
                var sequence = long.Parse(value, CultureInfo.InvariantCulture);
                return page.IsDescending ? items.Where(i => i.Sequence < sequence) : items.Where(i => i.Sequence > sequence);
            default:
                return items.AfterDueDate(page.IsDescending, value.Length == 0 ? null : DateOf(value), id);
        }
    }

    /// <summary>PostgreSQL sorts items without a due date last, and first in descending order.</summary>
    private static IQueryable<TodoItem> AfterDueDate(this IQueryable<TodoItem> items, bool isDescending, DateOnly? date, Guid id) => (isDescending, date) switch
    {
        (false, { } d) => items.Where(i => i.DueDate > d || i.DueDate == null || (i.DueDate == d && i.Id > id)),
        (false, null) => items.Where(i => i.DueDate == null && i.Id > id),
        (true, { } d) => items.Where(i => i.DueDate < d || (i.DueDate == d && i.Id < id)),
        (true, null) => items.Where(i => i.DueDate != null || i.Id < id),
    };
}
