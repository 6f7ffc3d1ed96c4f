using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;

namespace Todo.Identity.Application.Account;

public sealed class ConfirmEmailInput
{
    public Guid UserId { get; set; }

    [Required]
    [StringLength(2048)]
    [DisableAuditing]
    public string Token { get; set; } = "";

    /// <summary>The new address, when it is a change.</summary>
    [StringLength(UserConsts.MaxEmailLength)]
    public string? NewEmail { get; set; }
}
