namespace Todo.Administration.Emailing;

/// <summary>Each may be set for a tenant or globally, else it comes from the configuration's <c>Smtp:*</c>.</summary>
[ExposeServices(typeof(SettingDefinitionProvider))]
internal sealed class EmailSettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(EmailSettingNames.DefaultFromAddress) { ConfigurationKey = SmtpOptions.SectionName + ":From" },
        new(EmailSettingNames.DefaultFromDisplayName, "Todo") { ConfigurationKey = SmtpOptions.SectionName + ":FromName" },
        new(EmailSettingNames.Smtp.Host) { ConfigurationKey = SmtpOptions.SectionName + ":Host" },
        new(EmailSettingNames.Smtp.Port, "25") { ConfigurationKey = SmtpOptions.SectionName + ":Port" },
        new(EmailSettingNames.Smtp.UserName) { ConfigurationKey = SmtpOptions.SectionName + ":UserName" },
        new(EmailSettingNames.Smtp.Password) { ConfigurationKey = SmtpOptions.SectionName + ":Password", IsEncrypted = true },
        new(EmailSettingNames.Smtp.Domain),
        new(EmailSettingNames.Smtp.EnableSsl, "false") { ConfigurationKey = SmtpOptions.SectionName + ":EnableSsl" },
        new(EmailSettingNames.Smtp.UseDefaultCredentials, "false"),
    ];
}
