namespace Todo.Todos.Comments;

/// <summary>An emoji and who answered with it, in that order.</summary>
public sealed record CommentReaction(string Emoji, IReadOnlyList<Guid> UserIds);
