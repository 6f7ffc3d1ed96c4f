namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record FeatureConfigurationDto(IReadOnlyDictionary<string, string?> Values);
