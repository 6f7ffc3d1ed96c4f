namespace Todo.Framework.Application;

public class FullAuditedEntityDto<TKey> : AuditedEntityDto<TKey>
{
    public bool IsDeleted { get; init; }
    public Guid? DeleterId { get; init; }
    public DateTimeOffset? DeletionTime { get; init; }
}
