namespace Todo.Todos.Comments;

public sealed class CommentDto : EntityDto<Guid>
{
    public Guid ItemId { get; init; }
    public Guid ListId { get; init; }

    /// <summary>Markdown.</summary>
    public string Text { get; init; } = "";

    /// <summary>Null when their account is gone.</summary>
    public CommentPersonDto? Author { get; init; }
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>When the text last changed; null as long as it is as it was written.</summary>
    public DateTimeOffset? EditedAt { get; init; }
    public IReadOnlyList<CommentPersonDto> Mentions { get; init; } = [];
    public IReadOnlyList<CommentReactionDto> Reactions { get; init; } = [];
}
