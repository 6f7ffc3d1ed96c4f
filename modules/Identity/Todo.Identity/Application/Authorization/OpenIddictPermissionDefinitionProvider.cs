using Todo.Identity.Permissions;

namespace Todo.Identity.Application.Authorization;

[ExposeServices(typeof(PermissionDefinitionProvider))]
internal sealed class OpenIddictPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup(OpenIddictPermissions.GroupName, L("Permission:OpenIddict"))
            .AddPermission(OpenIddictPermissions.Applications.Default, L("Permission:Applications"), MultiTenancySides.Host)
            .AddChild(OpenIddictPermissions.Applications.Create, L("Permission:Create"))
            .AddChild(OpenIddictPermissions.Applications.Update, L("Permission:Edit"))
            .AddChild(OpenIddictPermissions.Applications.Delete, L("Permission:Delete"))
            .AddChild(OpenIddictPermissions.Applications.ManagePermissions, L("Permission:ChangePermissions"));

    private static LocalizableString L(string key) => new("AbpIdentity", key);
}
