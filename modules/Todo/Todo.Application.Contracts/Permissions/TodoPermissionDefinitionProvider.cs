namespace Todo.Todos.Permissions;

[ExposeServices(typeof(PermissionDefinitionProvider))]
public sealed class TodoPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(TodoPermissions.GroupName, L("Permission:Todo"));
        group.AddPermission(TodoPermissions.Lists.Default, L("Permission:Lists"), isGrantedByDefault: true)
            .AddChild(TodoPermissions.Lists.Create, L("Permission:Lists.Create"))
            .AddChild(TodoPermissions.Lists.Update, L("Permission:Lists.Update"))
            .AddChild(TodoPermissions.Lists.Delete, L("Permission:Lists.Delete"))
            .AddChild(TodoPermissions.Lists.Share, L("Permission:Lists.Share"));
        group.AddPermission(TodoPermissions.Items.Default, L("Permission:Items"), isGrantedByDefault: true)
            .AddChild(TodoPermissions.Items.Create, L("Permission:Items.Create"))
            .AddChild(TodoPermissions.Items.Update, L("Permission:Items.Update"))
            .AddChild(TodoPermissions.Items.Delete, L("Permission:Items.Delete"));
    }

    private static LocalizableString L(string key) => new("Todo", key);
}
