namespace Todo.Framework.TestBase;

public sealed class InMemoryFeatureStore : IFeatureStore, ISingletonDependency
{
    private readonly Dictionary<(string Provider, string? Key, string Name), string> _values = [];

    public void Set(string providerName, string? providerKey, string name, string value) => _values[(providerName, providerKey, name)] = value;

    public ValueTask<IReadOnlyDictionary<string, string>> GetAllAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        new(_values.Where(v => v.Key.Provider == providerName && v.Key.Key == providerKey).ToDictionary(v => v.Key.Name, v => v.Value));
}
