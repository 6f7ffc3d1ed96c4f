using Todo.Administration.Features;

namespace Todo.Administration.Application.Features;

[ExposeServices(typeof(PermissionDefinitionProvider))]
internal sealed class FeatureManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup(FeatureManagementPermissions.GroupName, L("Permission:FeatureManagement"))
            .AddPermission(FeatureManagementPermissions.ManageHostFeatures, L("Permission:FeatureManagement.ManageHostFeatures"), MultiTenancySides.Host);

    private static LocalizableString L(string key) => new("AbpFeatureManagement", key);
}
