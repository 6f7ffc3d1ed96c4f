namespace Todo.Framework.Settings;

/// <summary>Values that somebody set, by provider: <c>G</c> global, <c>T</c> tenant, <c>U</c> user (ABP: Settings).</summary>
public interface ISettingStore
{
    /// <summary>Name and value of all settings set for the provider and key.</summary>
    ValueTask<IReadOnlyDictionary<string, string?>> GetAllAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default);
}
