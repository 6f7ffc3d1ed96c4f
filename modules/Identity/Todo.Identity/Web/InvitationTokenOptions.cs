using Microsoft.AspNetCore.Identity;

namespace Todo.Identity.Web;

internal sealed class InvitationTokenOptions : DataProtectionTokenProviderOptions
{
    public const string ProviderName = "Invitation";
    public const string Purpose = "Invitation";

    public InvitationTokenOptions() => (Name, TokenLifespan) = ("Todo.Identity.Invitation", TimeSpan.FromDays(7));
}
