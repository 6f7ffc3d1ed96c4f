using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Account;

public sealed class VerifyPasswordResetTokenInput
{
    public Guid UserId { get; set; }

    [Required]
    [StringLength(2048)]
    [DisableAuditing]
    public string ResetToken { get; set; } = "";
}
