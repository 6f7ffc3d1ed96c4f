namespace Todo.Framework.Settings;

/// <summary>A setting that exists, its value when nobody set one, and whether browsers may read it.</summary>
public sealed record SettingDefinition(string Name, string? DefaultValue = null, bool IsVisibleToClients = false)
{
    /// <summary>Kept sealed in the database.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>Where the configuration holds its value, besides <c>Settings:{Name}</c>.</summary>
    public string? ConfigurationKey { get; init; }
}
