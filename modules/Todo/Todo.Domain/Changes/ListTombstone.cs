namespace Todo.Todos.Changes;

/// <summary>Says that a row left a list (deleted, or moved to another one) at a sequence. Never changes.</summary>
public sealed class ListTombstone : IMultiTenant
{
    private ListTombstone() { } // for EF Core

    public ListTombstone(Guid? tenantId, Guid spaceId, Guid listId, long sequence, Guid rowId, ListRowKind kind, DateTimeOffset createdAt)
    {
        (TenantId, SpaceId, ListId, Sequence, RowId, Kind, CreatedAt) = (tenantId, spaceId, listId, sequence, rowId, kind, createdAt);
    }

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; }
    public long Sequence { get; private set; }
    public Guid RowId { get; private set; }
    public ListRowKind Kind { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
}
