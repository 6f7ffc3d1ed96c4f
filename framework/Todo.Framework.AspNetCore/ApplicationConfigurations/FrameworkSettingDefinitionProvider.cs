namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

[ExposeServices(typeof(SettingDefinitionProvider))]
internal sealed class FrameworkSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(FrameworkSettings.DefaultLanguage, "en", IsVisibleToClients: true),
        new(FrameworkSettings.TimeZone, DefaultValue: null, IsVisibleToClients: true),
    ];
}
