using System.Collections.Concurrent;

namespace Todo.Framework.TestBase;

public sealed class InMemoryTenantStore : ITenantStore, ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, TenantConfiguration> _tenants = new();

    public void Add(Guid id, string name, bool isActive = true, Guid? editionId = null) =>
        _tenants[id] = new TenantConfiguration(id, name, name.ToUpperInvariant(), isActive) { EditionId = editionId };

    public Task<TenantConfiguration?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        Task.FromResult(_tenants.GetValueOrDefault(id));

    public Task<TenantConfiguration?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        Task.FromResult(_tenants.Values.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));
}
