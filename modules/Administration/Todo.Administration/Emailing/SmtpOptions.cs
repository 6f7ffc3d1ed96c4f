namespace Todo.Administration.Emailing;

/// <summary>The configured mail server, as it is written: read through the settings, and checked when the host starts.</summary>
internal sealed class SmtpOptions
{
    public const string SectionName = "Smtp";

    /// <summary>Without one, e-mail goes into a folder.</summary>
    public string? Host { get; set; }

    public string? Port { get; set; }
    public string? UserName { get; set; }
    public string? Password { get; set; }
    public string? EnableSsl { get; set; }

    /// <summary>Address of the sender; needed with a host.</summary>
    public string? From { get; set; }

    public string? FromName { get; set; }
}
