namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <summary>Field for field what <c>@abp/ng.core</c> reads; it does not start without <see cref="ObjectExtensions"/>.</summary>
public sealed record ApplicationConfigurationDto
{
    public required LocalizationConfigurationDto Localization { get; init; }
    public required AuthConfigurationDto Auth { get; init; }
    public required SettingConfigurationDto Setting { get; init; }
    public required CurrentUserDto CurrentUser { get; init; }
    public required FeatureConfigurationDto Features { get; init; }
    public GlobalFeatureConfigurationDto GlobalFeatures { get; init; } = new([]);
    public MultiTenancyInfoDto MultiTenancy { get; init; } = new(IsEnabled: true);
    public required CurrentTenantDto CurrentTenant { get; init; }
    public required TimingDto Timing { get; init; }
    public ClockDto Clock { get; init; } = new("Utc");
    public ObjectExtensionsDto ObjectExtensions { get; init; } = new();
    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}
