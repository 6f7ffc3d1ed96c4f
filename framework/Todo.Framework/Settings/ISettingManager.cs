namespace Todo.Framework.Settings;

/// <summary>Sets settings, for everybody, a tenant or a user (ABP: Setting Management). Whoever calls has checked that it may.</summary>
public interface ISettingManager
{
    /// <summary>The value set for this very provider and key, unsealed; null when none is.</summary>
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, CancellationToken cancellationToken = default);

    /// <summary>Sets the value, or takes it back when it is null: then those below count again. In effect on every node when the unit
    /// of work that runs commits.</summary>
    Task SetAsync(string name, string? value, string providerName, string? providerKey, CancellationToken cancellationToken = default);
}
