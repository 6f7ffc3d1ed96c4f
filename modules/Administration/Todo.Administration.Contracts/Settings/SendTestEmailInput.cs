using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.Settings;

public sealed class SendTestEmailInput
{
    [Required]
    [EmailAddress]
    [StringLength(320)]
    public string SenderEmailAddress { get; set; } = "";

    [Required]
    [EmailAddress]
    [StringLength(320)]
    public string TargetEmailAddress { get; set; } = "";

    [Required]
    [StringLength(256)]
    public string Subject { get; set; } = "";

    [StringLength(10_000)]
    public string? Body { get; set; }
}
