using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;

namespace Todo.Identity.Account;

public sealed class ChangePasswordInput
{
    /// <summary>Missing where there is none yet.</summary>
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? CurrentPassword { get; set; }

    [Required]
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string NewPassword { get; set; } = "";
}
