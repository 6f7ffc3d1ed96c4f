namespace Todo.Todos.Activities;

/// <summary>Something that happened to one row: who, when, through which client, and each field from what to what. Written in the
/// transaction of the change itself and never changed. A new row's fields are not repeated here.</summary>
public sealed class Activity : Entity<Guid>, IMultiTenant
{
    private Activity() { } // for EF Core

    public Activity(Guid id, ActivitySubject subject, ActivityKind kind, IReadOnlyList<FieldChange> changes, ActivityAction action, DateTimeOffset at) : base(id)
    {
        (TenantId, SpaceId, ListId, ItemId) = (subject.TenantId, subject.SpaceId, subject.ListId, subject.ItemId);
        (RowType, RowId, Name) = (subject.RowType, subject.RowId, subject.Name);
        (Kind, Changes, At) = (kind, changes, at);
        (ActionId, Cause, CauseActionId) = (action.ActionId, action.Cause, action.CauseActionId);
        (UserId, Client, MutationId) = (action.UserId, action.Client, action.MutationId);
    }

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; }

    /// <summary>The item, for those of an item and of its comments.</summary>
    public Guid? ItemId { get; private set; }
    public ActivityRowType RowType { get; private set; }
    public Guid RowId { get; private set; }

    /// <summary>What the row was called then.</summary>
    public string Name { get; private set; } = null!;
    public ActivityKind Kind { get; private set; }
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    /// <summary>Of all that was done together; the id of its first activity.</summary>
    public Guid ActionId { get; private set; }
    public ActivityCause Cause { get; private set; }

    /// <summary>The action that this undid or did again.</summary>
    public Guid? CauseActionId { get; private set; }

    /// <summary>Null: the system itself.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>Through which application, or the name of the personal access token.</summary>
    public string? Client { get; private set; }
    public Guid? MutationId { get; private set; }
    public DateTimeOffset At { get; private set; }
}
