namespace Todo.ArchitectureTests.Breaches.Domain;

/// <summary>Planted: state that anybody may change, and a tenant that no filter knows of.</summary>
internal sealed class OpenEntity : Entity<Guid>
{
    public Guid? TenantId { get; private set; }
    public string Name { get; set; } = "";
    public string Kind { get; init; } = "";

    public void MoveTo(Guid tenantId) => TenantId = tenantId;
}
