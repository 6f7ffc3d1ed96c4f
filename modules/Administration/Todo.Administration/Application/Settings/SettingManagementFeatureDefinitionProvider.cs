using Todo.Administration.Settings;

namespace Todo.Administration.Application.Settings;

[ExposeServices(typeof(FeatureDefinitionProvider))]
internal sealed class SettingManagementFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context) =>
        context.GetOrAddGroup(SettingManagementFeatures.GroupName, L("Feature:SettingManagementGroup"))
            .AddFeature(SettingManagementFeatures.Enable, "true", L("Feature:SettingManagementEnable"), description: L("Feature:SettingManagementEnableDescription"))
            .AddChild(
                SettingManagementFeatures.AllowChangingEmailSettings, "false", L("Feature:AllowChangingEmailSettings"),
                description: L("Feature:AllowChangingEmailSettingsDescription"));

    private static LocalizableString L(string key) => new("AbpSettingManagement", key);
}
