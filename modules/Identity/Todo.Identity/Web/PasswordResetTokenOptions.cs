using Microsoft.AspNetCore.Identity;

namespace Todo.Identity.Web;

internal sealed class PasswordResetTokenOptions : DataProtectionTokenProviderOptions
{
    public const string ProviderName = "PasswordReset";

    public PasswordResetTokenOptions() => (Name, TokenLifespan) = ("Todo.Identity.PasswordReset", TimeSpan.FromHours(1));
}
