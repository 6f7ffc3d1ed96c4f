using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Todo.Framework.TestBase;

namespace Todo.IntegrationTests.Framework.Sample;

/// <summary>Believes <c>Bearer {userId}[@{tenantId}]</c>, and the same in a cookie.</summary>
public sealed class TestAuthenticationHandler(IOptionsMonitor<TestAuthenticationOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<TestAuthenticationOptions>(options, logger, encoder)
{
    public const string BearerScheme = "TestBearer";
    public const string CookieScheme = "TestCookie";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var text = Request.Headers[Options.Header].ToString().Replace("Bearer ", "", StringComparison.Ordinal).Replace("user=", "", StringComparison.Ordinal);
        var parts = text.Split('@');
        if (!Guid.TryParse(parts[0], out var userId)) return Task.FromResult(AuthenticateResult.NoResult());
        var principal = TestPrincipal.Of(userId, parts.Length > 1 ? Guid.Parse(parts[1]) : null);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name)));
    }
}
