namespace Todo.Administration.AuditLogs;

public static class AuditLoggingPermissions
{
    public const string GroupName = "AuditLogging";
    public const string AuditLogs = GroupName + ".AuditLogs";
    public const string Export = AuditLogs + ".Export";
}
