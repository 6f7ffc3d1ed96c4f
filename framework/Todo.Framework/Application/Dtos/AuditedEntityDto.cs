namespace Todo.Framework.Application;

public class AuditedEntityDto<TKey> : CreationAuditedEntityDto<TKey>
{
    public DateTimeOffset? LastModificationTime { get; init; }
    public Guid? LastModifierId { get; init; }
}
