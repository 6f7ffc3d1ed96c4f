using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Settings;

public sealed class IdentityPasswordSettingsDto
{
    [Range(6, 128)]
    public int RequiredLength { get; set; } = 6;

    [Range(1, 128)]
    public int RequiredUniqueChars { get; set; } = 1;

    public bool RequireNonAlphanumeric { get; set; }
    public bool RequireLowercase { get; set; }
    public bool RequireUppercase { get; set; }
    public bool RequireDigit { get; set; }
}
