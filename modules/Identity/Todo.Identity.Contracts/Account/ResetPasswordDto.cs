using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;

namespace Todo.Identity.Account;

public sealed class ResetPasswordDto
{
    public Guid UserId { get; set; }

    [Required]
    [StringLength(2048)]
    [DisableAuditing]
    public string ResetToken { get; set; } = "";

    [Required]
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}
