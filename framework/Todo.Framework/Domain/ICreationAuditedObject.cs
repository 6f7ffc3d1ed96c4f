namespace Todo.Framework.Domain;

/// <summary>Who made the row, and when (UTC). Filled when it is saved.</summary>
public interface ICreationAuditedObject
{
    DateTimeOffset CreationTime { get; }
    Guid? CreatorId { get; }
}
