namespace Todo.Framework.Settings;

/// <summary>The value of a setting for the caller: the user's, else the tenant's, else the global one, else the default.</summary>
public interface ISettingProvider
{
    Task<string?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>All settings that browsers may read.</summary>
    Task<IReadOnlyDictionary<string, string?>> GetVisibleToClientsAsync(CancellationToken cancellationToken = default);
}
