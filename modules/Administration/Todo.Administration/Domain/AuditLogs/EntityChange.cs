using Todo.Administration.AuditLogs;

namespace Todo.Administration.Domain.AuditLogs;

/// <summary>What a call did to one row.</summary>
public sealed class EntityChange : Entity<Guid>, IMultiTenant
{
    public const int MaxEntityTypeLength = 128;
    public const int MaxEntityIdLength = 128;

    private EntityChange() { } // for EF Core

    public EntityChange(
        Guid id, Guid? tenantId, Guid auditLogId, string entityType, string entityId, EntityChangeType changeType, IReadOnlyList<PropertyChangeDto> propertyChanges)
        : base(id)
    {
        (TenantId, AuditLogId, EntityType, EntityId) = (tenantId, auditLogId, entityType, entityId);
        (ChangeType, PropertyChanges) = (changeType, propertyChanges);
    }

    public Guid? TenantId { get; private set; }
    public Guid AuditLogId { get; private set; }

    /// <summary>Name of the entity's class.</summary>
    public string EntityType { get; private set; } = null!;

    /// <summary>The key; parts of a composite one with commas between.</summary>
    public string EntityId { get; private set; } = null!;

    public EntityChangeType ChangeType { get; private set; }
    public IReadOnlyList<PropertyChangeDto> PropertyChanges { get; private set; } = [];
}
