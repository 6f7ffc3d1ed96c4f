namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record GlobalFeatureConfigurationDto(IReadOnlyList<string> EnabledFeatures);
