using Todo.Administration.Settings;

namespace Todo.Administration.Application.Settings;

[ExposeServices(typeof(PermissionDefinitionProvider))]
internal sealed class SettingManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(SettingManagementPermissions.GroupName, L("Permission:SettingManagement"));
        group.AddPermission(SettingManagementPermissions.Emailing, L("Permission:Emailing"))
            .AddChild(SettingManagementPermissions.EmailingTest, L("Permission:EmailingTest"));
        group.AddPermission(SettingManagementPermissions.TimeZone, L("Permission:TimeZone"));
        group.AddPermission(SettingManagementPermissions.Identity, L("Permission:Identity"));
    }

    private static LocalizableString L(string key) => new("AbpSettingManagement", key);
}
