namespace Todo.Todos.Items;

/// <summary>A page of items. Of a query, no more than 1,000 are counted.</summary>
public sealed class TodoItemPageDto(long totalCount, IReadOnlyList<TodoItemDto> items, string? nextCursor)
    : PagedResultDto<TodoItemDto>(totalCount, items)
{
    public TodoItemPageDto() : this(0, [], null) { }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? NextCursor { get; init; } = nextCursor;
}
