namespace Todo.Framework.MultiTenancy;

/// <summary>A row that belongs to one tenant; null is the host's. Filtered by the current tenant unless disabled.</summary>
public interface IMultiTenant
{
    Guid? TenantId { get; }
}
