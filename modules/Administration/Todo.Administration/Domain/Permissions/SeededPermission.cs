namespace Todo.Administration.Domain.Permissions;

/// <summary>Remembers that a permission was given to the built-in roles once, so that an administrator who takes it away is not
/// overruled at the next start.</summary>
public sealed class SeededPermission : Entity<Guid>, IMultiTenant
{
    private SeededPermission() { } // for EF Core

    public SeededPermission(Guid id, Guid? tenantId, string name) : base(id) => (TenantId, Name) = (tenantId, name);

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = null!;
}
