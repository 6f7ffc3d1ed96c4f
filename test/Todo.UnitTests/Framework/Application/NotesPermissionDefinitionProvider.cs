namespace Todo.UnitTests.Framework.Application;

[ExposeServices(typeof(PermissionDefinitionProvider))]
public sealed class NotesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("Notes", new LocalizableString("Notes", "Notes"));
        group.AddPermission("Notes", new LocalizableString("Notes", "Notes")).AddChild("Notes.Add", new LocalizableString("Notes", "Add"));
        group.AddPermission("Notes.OfTheHost", new LocalizableString("Notes", "Host"), MultiTenancySides.Host);
    }
}
