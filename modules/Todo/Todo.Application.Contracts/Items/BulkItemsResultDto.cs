namespace Todo.Todos.Items;

public sealed class BulkItemsResultDto
{
    /// <summary>One for each that was sent, in that order.</summary>
    public IReadOnlyList<BulkItemResultDto> Results { get; init; } = [];
    public int SucceededCount { get; init; }
    public int FailedCount { get; init; }
}
