namespace Todo.Todos.Comments;

/// <summary>Newest first.</summary>
public sealed class CommentPageDto
{
    public IReadOnlyList<CommentDto> Items { get; init; } = [];

    /// <summary>Asks for older ones; null on the last page.</summary>
    public string? NextCursor { get; init; }
}
