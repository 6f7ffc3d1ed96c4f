using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Settings;

public sealed class IdentitySettingsDto
{
    [Required]
    public IdentityPasswordSettingsDto Password { get; set; } = new();

    [Required]
    public IdentityLockoutSettingsDto Lockout { get; set; } = new();

    public bool IsSelfRegistrationEnabled { get; set; }

    /// <summary>Nobody comes in before they have followed the link in the e-mail to their address.</summary>
    public bool RequireConfirmedEmail { get; set; }

    /// <summary>Whether users sign in with a password here; without, only by a passkey or another provider.</summary>
    public bool EnableLocalLogin { get; set; }

    [EnumDataType(typeof(TwoFactorBehaviour))]
    public TwoFactorBehaviour TwoFactorBehaviour { get; set; }
}
