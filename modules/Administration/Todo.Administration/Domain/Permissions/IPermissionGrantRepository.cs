namespace Todo.Administration.Domain.Permissions;

public interface IPermissionGrantRepository : IBasicRepository<PermissionGrant, Guid>
{
    /// <summary>What was granted to the provider's key in the current tenant.</summary>
    Task<List<PermissionGrant>> GetListAsync(string providerName, string providerKey, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="GetListAsync"/>; whoever else asks so waits until the transaction ends.</summary>
    Task<List<PermissionGrant>> GetListForUpdateAsync(string providerName, string providerKey, CancellationToken cancellationToken = default);
}
