namespace Todo.Todos.Comments;

public static class TodoCommentConsts
{
    public const int MaxTextLength = 10_000;

    /// <summary>Different ones on one comment.</summary>
    public const int MaxReactions = 20;

    /// <summary>UTF-16 units; a family with skin tones is one emoji of 25.</summary>
    public const int MaxEmojiLength = 40;
}
