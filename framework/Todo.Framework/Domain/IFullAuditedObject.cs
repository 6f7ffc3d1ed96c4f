namespace Todo.Framework.Domain;

/// <summary>Who made, last changed and deleted the row, and when (UTC). Filled when it is saved.</summary>
public interface IFullAuditedObject : ICreationAuditedObject, ISoftDelete
{
    DateTimeOffset? LastModificationTime { get; }
    Guid? LastModifierId { get; }
    DateTimeOffset? DeletionTime { get; }
    Guid? DeleterId { get; }
}
