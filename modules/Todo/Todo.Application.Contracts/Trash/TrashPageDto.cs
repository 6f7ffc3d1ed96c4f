namespace Todo.Todos.Trash;

/// <summary>Last deleted first.</summary>
public sealed class TrashPageDto
{
    public IReadOnlyList<TrashEntryDto> Items { get; init; } = [];

    /// <summary>Asks for more; null on the last page.</summary>
    public string? NextCursor { get; init; }
}
