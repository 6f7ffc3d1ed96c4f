using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;

namespace Todo.Identity.Account;

public sealed class DeleteAccountInput
{
    /// <summary>The caller's; who has none must have signed in a moment ago.</summary>
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? Password { get; set; }

}
