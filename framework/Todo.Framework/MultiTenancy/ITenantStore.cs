namespace Todo.Framework.MultiTenancy;

/// <summary>Finds tenants for the doors; answers null for an unknown one.</summary>
public interface ITenantStore
{
    Task<TenantConfiguration?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <param name="name">In any case; compared in upper case, invariant.</param>
    Task<TenantConfiguration?> FindAsync(string name, CancellationToken cancellationToken = default);
}
