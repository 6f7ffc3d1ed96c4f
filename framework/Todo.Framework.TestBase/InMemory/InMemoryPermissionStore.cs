namespace Todo.Framework.TestBase;

public sealed class InMemoryPermissionStore : IPermissionStore, ISingletonDependency
{
    private readonly HashSet<(string Provider, string Key, string Permission)> _grants = [];

    public void Grant(string providerName, string providerKey, string permission) => _grants.Add((providerName, providerKey, permission));

    public ValueTask<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey, CancellationToken cancellationToken = default) =>
        new(_grants.Where(g => g.Provider == providerName && g.Key == providerKey).Select(g => g.Permission).ToHashSet());
}
