namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record SettingConfigurationDto(IReadOnlyDictionary<string, string?> Values);
