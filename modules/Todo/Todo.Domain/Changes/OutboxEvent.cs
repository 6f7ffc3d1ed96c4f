namespace Todo.Todos.Changes;

/// <summary>A change that is committed and perhaps not yet published. It holds no rows: they are read from the list when a
/// relay has to publish it (docs/adr/0003).</summary>
public sealed class OutboxEvent : IMultiTenant
{
    private OutboxEvent() { } // for EF Core

    public OutboxEvent(ListChange change, DateTimeOffset createdAt)
    {
        (TenantId, SpaceId, ListId, Sequence) = (change.TenantId, change.SpaceId, change.ListId, change.Sequence);
        (PreviousSequence, ActorId, MutationId, CreatedAt) = (change.PreviousSequence, change.ActorId, change.MutationId, createdAt);
    }

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; }
    public long Sequence { get; private set; }
    public long PreviousSequence { get; private set; }
    public Guid? ActorId { get; private set; }
    public Guid? MutationId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
}
