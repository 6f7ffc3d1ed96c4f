using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.Settings;

public sealed class UpdateEmailSettingsDto
{
    /// <summary>Empty: those above have one, or e-mail goes into a folder.</summary>
    [StringLength(256)]
    public string? SmtpHost { get; set; }

    [Range(1, 65535)]
    public int SmtpPort { get; set; } = 25;

    [StringLength(1024)]
    public string? SmtpUserName { get; set; }

    [StringLength(1024)]
    [DisableAuditing]
    public string? SmtpPassword { get; set; }

    [StringLength(1024)]
    public string? SmtpDomain { get; set; }

    public bool SmtpEnableSsl { get; set; }
    public bool SmtpUseDefaultCredentials { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(1024)]
    public string DefaultFromAddress { get; set; } = "";

    [Required]
    [StringLength(1024)]
    public string DefaultFromDisplayName { get; set; } = "";
}
