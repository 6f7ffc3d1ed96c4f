using Todo.Administration.AuditLogs;

namespace Todo.Administration.Application.AuditLogs;

[ExposeServices(typeof(PermissionDefinitionProvider))]
internal sealed class AuditLoggingPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup(AuditLoggingPermissions.GroupName, L("Permission:AuditLogging"))
            .AddPermission(AuditLoggingPermissions.AuditLogs, L("Permission:AuditLogs"))
            .AddChild(AuditLoggingPermissions.Export, L("Permission:AuditLogs.Export"));

    private static LocalizableString L(string key) => new("AuditLogging", key);
}
