namespace Todo.Todos.Comments;

/// <summary>Somebody who wrote, was mentioned or reacted.</summary>
public sealed class CommentPersonDto : EntityDto<Guid>
{
    public string UserName { get; init; } = "";
    public string DisplayName { get; init; } = "";
}
