using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;

namespace Todo.Identity.Account;

public sealed class RegisterDto
{
    [Required]
    [StringLength(UserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = "";

    [Required]
    [EmailAddress]
    [StringLength(UserConsts.MaxEmailLength)]
    public string EmailAddress { get; set; } = "";

    [Required]
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";

    /// <summary>Where the user registers from, such as <c>Angular</c>.</summary>
    [StringLength(64)]
    public string? AppName { get; set; }
}
