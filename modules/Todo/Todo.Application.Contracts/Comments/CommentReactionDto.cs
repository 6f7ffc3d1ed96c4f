namespace Todo.Todos.Comments;

public sealed class CommentReactionDto
{
    public string Emoji { get; init; } = "";
    public int Count { get; init; }

    /// <summary>The caller is among them.</summary>
    public bool IsMine { get; init; }

    /// <summary>The first of those who reacted, at most ten.</summary>
    public IReadOnlyList<CommentPersonDto> People { get; init; } = [];
}
