using Todo.Saas.Permissions;

namespace Todo.Saas.Application.Authorization;

[ExposeServices(typeof(PermissionDefinitionProvider))]
internal sealed class TenantManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup(TenantManagementPermissions.GroupName, L("Permission:TenantManagement"))
            .AddPermission(TenantManagementPermissions.Tenants.Default, L("Permission:TenantManagement"), MultiTenancySides.Host)
            .AddChild(TenantManagementPermissions.Tenants.Create, L("Permission:Create"));

    private static LocalizableString L(string key) => new("AbpTenantManagement", key);
}
