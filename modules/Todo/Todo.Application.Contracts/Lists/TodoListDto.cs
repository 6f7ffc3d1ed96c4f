namespace Todo.Todos.Lists;

/// <summary>A list as one user sees it.</summary>
public sealed class TodoListDto : AuditedEntityDto<Guid>
{
    public string Name { get; init; } = "";
    public string? Color { get; init; }
    public string? Icon { get; init; }
    public Guid OwnerId { get; init; }
    public string? OwnerName { get; init; }
    public bool IsOwner { get; init; }

    /// <summary>What the user may do.</summary>
    public ListAccess Access { get; init; }

    /// <summary>With anybody but its owner.</summary>
    public bool IsShared { get; init; }
    public ListViewKind DefaultView { get; init; }
    public string Position { get; init; } = "";
    public bool IsArchived { get; init; }

    /// <summary>The user's inbox: never shared, archived or deleted. Shown under the reader's own word for it.</summary>
    public bool IsInbox { get; init; }

    /// <summary>Of the user; in a broadcast, which is for all, always false.</summary>
    public bool IsFavorite { get; init; }

    /// <summary>Items that are neither done nor cancelled.</summary>
    public int OpenCount { get; init; }

    /// <summary>The list's head: of the newest change of anything in it.</summary>
    public long Sequence { get; init; }
    public string ConcurrencyStamp { get; init; } = "";
}
