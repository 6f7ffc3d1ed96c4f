namespace Todo.Framework.Domain;

/// <summary>An aggregate root that knows its history and goes to the trash when deleted.</summary>
public abstract class FullAuditedAggregateRoot<TKey> : AggregateRoot<TKey>, IFullAuditedObject
{
    protected FullAuditedAggregateRoot() { }
    protected FullAuditedAggregateRoot(TKey id) : base(id) { }

    public DateTimeOffset CreationTime { get; private set; }
    public Guid? CreatorId { get; private set; }
    public DateTimeOffset? LastModificationTime { get; private set; }
    public Guid? LastModifierId { get; private set; }
    public bool IsDeleted { get; private set; }
    public DateTimeOffset? DeletionTime { get; private set; }
    public Guid? DeleterId { get; private set; }

    /// <summary>Takes the row out of the trash.</summary>
    protected void Undelete() => (IsDeleted, DeletionTime, DeleterId) = (false, null, null);
}
