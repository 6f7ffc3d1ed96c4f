using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Identity.Application.Account.Mails;

/// <summary>Addresses that e-mails lead to: of the configured issuer, else of the host that was asked, which
/// <c>AllowedHosts</c> bounds.</summary>
internal sealed class AccountLinks(IHttpContextAccessor httpContextAccessor, IOptions<TodoIdentityOptions> options) : ITransientDependency
{
    private const string WebAppName = "Angular";

    public string PasswordReset(IdentityUser user, string token, string? appName, string? returnUrl) => Make(
        string.Equals(appName, WebAppName, StringComparison.OrdinalIgnoreCase) ? "account/reset-password" : "Account/ResetPassword",
        user, ("resetToken", token), ("returnUrl", returnUrl));

    public string Invitation(IdentityUser user, string token) => Make("Account/ResetPassword", user, ("resetToken", token), ("isInvitation", "true"));

    public string EmailConfirmation(IdentityUser user, string token, string? newEmail = null) =>
        Make("Account/ConfirmEmail", user, ("confirmationToken", token), ("email", newEmail));

    private string Make(string path, IdentityUser user, params (string Name, string? Value)[] parameters)
    {
        var query = parameters.Prepend(("userId", user.Id.ToString())).Append(("__tenant", user.TenantId?.ToString()));
        return Origin() + path + QueryString.Create(query.Where(p => p.Item2 is not null).Select(p => KeyValuePair.Create(p.Item1, p.Item2)));
    }

    private string Origin()
    {
        if (options.Value.Issuer is { } issuer) return new Uri(issuer).AbsoluteUri;
        var request = httpContextAccessor.HttpContext?.Request ?? throw new InvalidOperationException("Without Identity:Issuer, links are made while a request is answered.");
        return $"{request.Scheme}://{request.Host.ToUriComponent()}/";
    }
}
