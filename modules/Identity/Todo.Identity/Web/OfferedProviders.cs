using Todo.Identity.Features;

namespace Todo.Identity.Web;

/// <summary>The providers that users of the current tenant may sign in with: those configured, or none.</summary>
public sealed class OfferedProviders(ExternalProviders providers, IFeatureChecker features) : ITransientDependency
{
    /// <summary>Name and what the button says.</summary>
    public async Task<IReadOnlyList<(string Name, string DisplayName)>> GetAsync(CancellationToken cancellationToken = default) =>
        providers.All.Count > 0 && await features.IsEnabledAsync(IdentityFeatures.ExternalSignIn, cancellationToken) ? providers.All : [];

    /// <summary>The scheme of a provider; null for a name that is not offered.</summary>
    public async Task<string?> FindSchemeAsync(string? name, CancellationToken cancellationToken = default) =>
        (await GetAsync(cancellationToken)).Any(provider => provider.Name == name) ? ExternalProviders.SchemePrefix + name : null;
}
