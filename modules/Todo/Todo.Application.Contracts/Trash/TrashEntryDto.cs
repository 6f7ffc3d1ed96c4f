using Todo.Todos.Activities;

namespace Todo.Todos.Trash;

/// <summary>Something in the trash. Its id is the row's own.</summary>
public sealed class TrashEntryDto : EntityDto<Guid>
{
    public ActivityRowType RowType { get; init; }
    public string Name { get; init; } = "";
    public Guid ListId { get; init; }
    public string ListName { get; init; } = "";

    /// <summary>The item that a comment is about.</summary>
    public Guid? ItemId { get; init; }
    public Guid? DeletedById { get; init; }
    public string? DeletedByName { get; init; }
    public DateTimeOffset DeletedAt { get; init; }

    /// <summary>From then on it is deleted for good.</summary>
    public DateTimeOffset PurgeAt { get; init; }

    /// <summary>Whether the caller may delete it for good: the list is theirs.</summary>
    public bool CanPurge { get; init; }
}
