using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

public sealed class UpdateUserDto : UserInputDto
{
    /// <summary>A new password; empty leaves the present one.</summary>
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? Password { get; set; }

    /// <summary>Checked when it is sent.</summary>
    public string? ConcurrencyStamp { get; set; }
}
