namespace Todo.Framework.Features;

/// <summary>What the current tenant has: its own value, else its edition's, else the default.</summary>
public interface IFeatureChecker
{
    /// <exception cref="KeyNotFoundException">No module defines the feature.</exception>
    Task<string?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Whether a toggle is on.</summary>
    Task<bool> IsEnabledAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>The value as a number, bool or the like; the type's default when there is none.</summary>
    Task<T> GetAsync<T>(string name, CancellationToken cancellationToken = default) where T : struct, IParsable<T>;

    /// <summary>All features that browsers may read.</summary>
    Task<IReadOnlyDictionary<string, string?>> GetVisibleToClientsAsync(CancellationToken cancellationToken = default);
}
