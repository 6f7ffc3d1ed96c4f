using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;

namespace Todo.Identity.Account;

public sealed class SendPasswordResetCodeDto
{
    [Required]
    [EmailAddress]
    [StringLength(UserConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    /// <summary><c>Angular</c> leads to the web app's page, everything else to ours.</summary>
    [StringLength(64)]
    public string? AppName { get; set; }

    /// <summary>Where to go afterwards, an address of this host.</summary>
    [StringLength(2048)]
    public string? ReturnUrl { get; set; }

    [StringLength(512)]
    public string? ReturnUrlHash { get; set; }
}
