namespace Todo.Saas.Domain.Settings;

[ExposeServices(typeof(SettingDefinitionProvider))]
internal sealed class SaasSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(SaasSettingNames.IsSelfServiceSignUpEnabled, "False", IsVisibleToClients: true),
        new(SaasSettingNames.SelfServiceSignUpEditionId),
    ];
}
