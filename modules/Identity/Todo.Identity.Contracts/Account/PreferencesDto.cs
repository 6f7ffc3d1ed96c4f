using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Account;

/// <summary>How the caller wants to be spoken to; null leaves it to the browser.</summary>
public sealed class PreferencesDto
{
    /// <summary>One of the product's languages, such as <c>de</c>.</summary>
    [StringLength(32)]
    public string? Language { get; set; }

    /// <summary>An IANA time zone, such as <c>Europe/Berlin</c>.</summary>
    [StringLength(64)]
    public string? TimeZone { get; set; }
}
