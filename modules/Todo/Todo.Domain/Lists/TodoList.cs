using Todo.Todos.Changes;

namespace Todo.Todos.Lists;

/// <summary>A list of todos, the unit of sharing and of collaboration. Always true: the name has 1 to 200 characters.</summary>
public sealed class TodoList : FullAuditedAggregateRoot<Guid>, IMultiTenant, IListRow
{
    public Guid? TenantId { get; private set; }

    /// <summary>The space that owns the list: of a user (the owner's id) or of a team.</summary>
    public Guid SpaceId { get; private set; }
    public Guid OwnerId { get; private set; }
    public string Name { get; private set; } = null!;
    public string? Color { get; private set; }
    public string? Icon { get; private set; }
    public ListViewKind DefaultView { get; private set; }
    public string Position { get; private set; } = null!;
    public bool IsArchived { get; private set; }

    /// <summary>The owner's one list for what has no list yet: never shared, archived or deleted.</summary>
    public bool IsInbox { get; private set; }

    /// <summary>The head: grows by one with each row that changes. Written only together with those rows.</summary>
    public long HeadSequence { get; private set; }

    /// <summary>Items that are neither done nor deleted; kept with the head.</summary>
    public int OpenCount { get; private set; }

    /// <summary>Deltas from below this sequence can no longer be answered: their tombstones are gone.</summary>
    public long TombstoneHorizon { get; private set; }

    /// <inheritdoc />
    public long Sequence { get; private set; }
    Guid IListRow.ListId => Id;

    private TodoList() { } // for EF Core

    public TodoList(Guid id, Guid? tenantId, Guid ownerId, string name, string position, bool isInbox = false) : base(id)
    {
        (TenantId, SpaceId, OwnerId, Position, IsInbox) = (tenantId, ownerId, ownerId, position, isInbox);
        Rename(name);
    }

    public void Rename(string? name) => Name = Check.NotNullOrWhiteSpace(name, TodoListConsts.MaxNameLength);

    public void SetColor(string? color) => Color = Check.Length(color, TodoListConsts.ColorLength)?.ToLowerInvariant();

    public void SetIcon(string? icon) => Icon = Check.Length(icon, TodoListConsts.MaxIconLength);

    public void SetDefaultView(ListViewKind view) => DefaultView = view;

    /// <exception cref="BusinessException"><c>Todo:InboxStays</c>.</exception>
    public void SetArchived(bool isArchived)
    {
        if (isArchived) RequireNoInbox();
        IsArchived = isArchived;
    }

    /// <exception cref="BusinessException"><c>Todo:InboxStays</c>: the list is somebody's inbox.</exception>
    public void RequireNoInbox()
    {
        if (IsInbox) throw new BusinessException(TodoErrorCodes.InboxStays);
    }

    /// <summary>Takes the list out of the trash.</summary>
    public void Restore() => Undelete();
}
