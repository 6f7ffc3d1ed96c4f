using Microsoft.Extensions.Configuration;

namespace Todo.Framework.Settings;

public static class SettingDefinitionExtensions
{
    /// <summary>The value when nobody set one: the configuration's, else the default.</summary>
    public static string? ValueWhenUnset(this SettingDefinition definition, IConfiguration configuration)
    {
        if (configuration["Settings:" + definition.Name] is { Length: > 0 } named) return named;
        return definition.ConfigurationKey is { } key && configuration[key] is { Length: > 0 } value ? value : definition.DefaultValue;
    }
}
