using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Settings;

public sealed class IdentityLockoutSettingsDto
{
    public bool AllowedForNewUsers { get; set; }

    /// <summary>Seconds.</summary>
    [Range(1, 365 * 24 * 3600)]
    public int LockoutDuration { get; set; } = 300;

    [Range(1, 1000)]
    public int MaxFailedAccessAttempts { get; set; } = 5;
}
