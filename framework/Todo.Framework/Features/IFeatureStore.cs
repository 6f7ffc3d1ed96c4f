namespace Todo.Framework.Features;

/// <summary>Values that somebody set, by provider (<see cref="FeatureProviderNames"/>). They are the host's.</summary>
public interface IFeatureStore
{
    /// <summary>Name and value of all features set for the provider and key.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> GetAllAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default);
}
