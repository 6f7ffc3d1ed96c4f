namespace Todo.Administration.Settings;

public class EmailSettingsDto
{
    public string? SmtpHost { get; init; }
    public int SmtpPort { get; init; }
    public string? SmtpUserName { get; init; }

    /// <summary>Always null.</summary>
    public string? SmtpPassword { get; init; }

    public string? SmtpDomain { get; init; }
    public bool SmtpEnableSsl { get; init; }
    public bool SmtpUseDefaultCredentials { get; init; }
    public string? DefaultFromAddress { get; init; }
    public string? DefaultFromDisplayName { get; init; }
}
