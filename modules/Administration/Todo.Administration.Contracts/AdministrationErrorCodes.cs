namespace Todo.Administration;

public static class AdministrationErrorCodes
{
    public const string UnknownPermissionProvider = "AbpPermissionManagement:UnknownProvider";
    public const string PermissionNotGrantable = "AbpPermissionManagement:PermissionNotGrantable";
    public const string UnknownFeatureProvider = "AbpFeatureManagement:UnknownProvider";
    public const string UnknownFeature = "AbpFeatureManagement:UnknownFeature";
    public const string InvalidFeatureValue = "AbpFeatureManagement:InvalidValue";
    public const string TestEmailFailed = "AbpSettingManagement:TestEmailFailed";
    public const string UnknownTimeZone = "AbpSettingManagement:UnknownTimeZone";
    public const string AuditLogNotFound = "AuditLogging:AuditLogNotFound";
    public const string InvalidAuditLogCursor = "AuditLogging:InvalidCursor";
}
