namespace Todo.Administration.Domain.AuditLogs;

[ExposeServices(typeof(SettingDefinitionProvider))]
internal sealed class AuditLogSettingDefinitionProvider : SettingDefinitionProvider
{
    /// <summary>Days that entries are kept, of all tenants; 0 keeps them for ever.</summary>
    public const string RetentionDays = "Administration.AuditLogRetentionDays";

    public override IEnumerable<SettingDefinition> Define() => [new(RetentionDays, "90")];
}
