using System.ComponentModel.DataAnnotations;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.Application.Account;

public sealed class TwoFactorCodeInput
{
    /// <summary>Six digits of the app, or a recovery code.</summary>
    [Required]
    [StringLength(RecoveryCodes.MaxTypedLength)]
    [DisableAuditing]
    public string Code { get; set; } = "";
}
