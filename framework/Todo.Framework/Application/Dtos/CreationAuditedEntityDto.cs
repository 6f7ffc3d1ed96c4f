namespace Todo.Framework.Application;

public class CreationAuditedEntityDto<TKey> : EntityDto<TKey>
{
    public DateTimeOffset CreationTime { get; init; }
    public Guid? CreatorId { get; init; }
}
