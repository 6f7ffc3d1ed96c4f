using Todo.Saas.Permissions;

namespace Todo.Saas.Application.Authorization;

[ExposeServices(typeof(PermissionDefinitionProvider))]
internal sealed class TenantManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(TenantManagementPermissions.GroupName, L("Permission:TenantManagement"));
        group.AddPermission(TenantManagementPermissions.Tenants.Default, L("Permission:TenantManagement"), MultiTenancySides.Host)
            .AddChild(TenantManagementPermissions.Tenants.Create, L("Permission:Create"))
            .AddChild(TenantManagementPermissions.Tenants.Update, L("Permission:Edit"))
            .AddChild(TenantManagementPermissions.Tenants.Delete, L("Permission:Delete"))
            .AddChild(TenantManagementPermissions.Tenants.ManageFeatures, L("Permission:ManageFeatures"))
            .AddChild(TenantManagementPermissions.Tenants.ManageConnectionStrings, L("Permission:ManageConnectionStrings"));
        group.AddPermission(TenantManagementPermissions.Editions.Default, L("Permission:Editions"), MultiTenancySides.Host)
            .AddChild(TenantManagementPermissions.Editions.Create, L("Permission:Create"))
            .AddChild(TenantManagementPermissions.Editions.Update, L("Permission:Edit"))
            .AddChild(TenantManagementPermissions.Editions.Delete, L("Permission:Delete"));
        group.AddPermission(TenantManagementPermissions.SignUp, L("Permission:SignUp"), MultiTenancySides.Host);
    }

    private static LocalizableString L(string key) => new("AbpTenantManagement", key);
}
