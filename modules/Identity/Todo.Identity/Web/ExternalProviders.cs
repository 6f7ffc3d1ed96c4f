using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Todo.Identity.Domain.External;

namespace Todo.Identity.Web;

/// <summary>The configured OpenID Connect providers: an authentication scheme each, and what their tokens say in our words.</summary>
public sealed class ExternalProviders(IOptions<TodoIdentityOptions> options) : ISingletonDependency
{
    internal const string SchemePrefix = "External-";
    private static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(10);

    /// <summary>Name and what the button says, in the order of the configuration.</summary>
    public IReadOnlyList<(string Name, string DisplayName)> All { get; } =
        [.. options.Value.ExternalProviders.Select(provider => (provider.Name, provider.DisplayName ?? provider.Name))];

    public string DisplayNameOf(string name) => All.FirstOrDefault(provider => provider.Name == name).DisplayName ?? name;

    /// <summary>Whom the provider has just described to this browser; null when none has.</summary>
    public static async Task<(ExternalIdentity Identity, AuthenticationProperties Properties)?> TakeAsync(HttpContext httpContext)
    {
        var ticket = await httpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (!ticket.Succeeded || ticket.Principal.FindFirstValue("sub") is not { } subject) return null;
        await httpContext.SignOutAsync(IdentityConstants.ExternalScheme);

        var provider = ticket.Principal.Identity!.AuthenticationType![SchemePrefix.Length..];
        var identity = new ExternalIdentity(
            provider,
            subject,
            ticket.Principal.FindFirstValue("email"),
            string.Equals(ticket.Principal.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase),
            ticket.Principal.FindFirstValue("given_name"),
            ticket.Principal.FindFirstValue("family_name"));
        return (identity, ticket.Properties);
    }

    internal static void AddSchemes(AuthenticationBuilder authentication, TodoIdentityOptions options)
    {
        authentication.AddCookie(IdentityConstants.ExternalScheme, cookie =>
        {
            cookie.Cookie.Name = ".Todo.External";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = MaxTime;
            cookie.SlidingExpiration = false;
        });
        foreach (var provider in options.ExternalProviders) authentication.AddOpenIdConnect(SchemePrefix + provider.Name, oidc => Configure(oidc, provider));
    }

    private static void Configure(OpenIdConnectOptions oidc, ExternalProviderOptions provider)
    {
        oidc.SignInScheme = IdentityConstants.ExternalScheme;
        oidc.Authority = provider.Authority;
        oidc.RequireHttpsMetadata = !new Uri(provider.Authority).IsLoopback;
        oidc.ClientId = provider.ClientId;
        oidc.ClientSecret = provider.ClientSecret;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        oidc.ResponseMode = OpenIdConnectResponseMode.Query; // a GET brings our lax cookies along
        oidc.UsePkce = true;
        oidc.CallbackPath = "/Account/External/Callback/" + provider.Name;
        oidc.MapInboundClaims = false;
        oidc.GetClaimsFromUserInfoEndpoint = true;
        oidc.TokenValidationParameters.AuthenticationType = SchemePrefix + provider.Name;
        oidc.DisableTelemetry = true;
        oidc.Scope.Add("email");
        foreach (var scope in provider.Scopes) oidc.Scope.Add(scope);
        oidc.ClaimActions.MapJsonKey("email_verified", "email_verified");
        oidc.CorrelationCookie.SameSite = oidc.NonceCookie.SameSite = SameSiteMode.Lax;
        oidc.CorrelationCookie.SecurePolicy = oidc.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // without TLS they would not come back
        oidc.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect("/Account/Login?externalFailed=true");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
