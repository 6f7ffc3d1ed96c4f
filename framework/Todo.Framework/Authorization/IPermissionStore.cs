namespace Todo.Framework.Authorization;

/// <summary>What was granted, by provider: <c>R</c> role (key: role name), <c>U</c> user (key: user id), <c>C</c> client (key: client id).</summary>
public interface IPermissionStore
{
    /// <summary>Names of the permissions granted to the provider's key in the current tenant.</summary>
    ValueTask<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey, CancellationToken cancellationToken = default);
}
