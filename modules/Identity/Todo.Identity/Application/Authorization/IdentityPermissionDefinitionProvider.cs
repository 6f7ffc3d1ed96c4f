using Todo.Identity.Permissions;

namespace Todo.Identity.Application.Authorization;

[ExposeServices(typeof(PermissionDefinitionProvider))]
internal sealed class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(IdentityPermissions.GroupName, L("Permission:IdentityManagement"));
        group.AddPermission(IdentityPermissions.Roles.Default, L("Permission:RoleManagement"))
            .AddChild(IdentityPermissions.Roles.Create, L("Permission:Create"))
            .AddChild(IdentityPermissions.Roles.Update, L("Permission:Edit"))
            .AddChild(IdentityPermissions.Roles.Delete, L("Permission:Delete"))
            .AddChild(IdentityPermissions.Roles.ManagePermissions, L("Permission:ChangePermissions"));
        group.AddPermission(IdentityPermissions.Users.Default, L("Permission:UserManagement"))
            .AddChild(IdentityPermissions.Users.Create, L("Permission:Create"))
            .AddChild(IdentityPermissions.Users.Update, L("Permission:Edit"))
            .AddChild(IdentityPermissions.Users.Delete, L("Permission:Delete"))
            .AddChild(IdentityPermissions.Users.ManagePermissions, L("Permission:ChangePermissions"));
        group.AddPermission(IdentityPermissions.UserLookup.Default, L("Permission:UserLookup"), isGrantedByDefault: true);
    }

    private static LocalizableString L(string key) => new("AbpIdentity", key);
}
