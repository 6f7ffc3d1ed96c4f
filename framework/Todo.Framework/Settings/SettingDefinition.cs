namespace Todo.Framework.Settings;

/// <summary>A setting that exists, its value when nobody set one, and whether browsers may read it.</summary>
public sealed record SettingDefinition(string Name, string? DefaultValue = null, bool IsVisibleToClients = false);
