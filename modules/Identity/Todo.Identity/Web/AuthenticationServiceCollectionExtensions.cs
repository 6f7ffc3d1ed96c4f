using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Todo.Identity.Domain.Keys;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.Web.PersonalAccessTokens;

namespace Todo.Identity.Web;

internal static class AuthenticationServiceCollectionExtensions
{
    /// <summary>Access tokens and personal access tokens, told apart by their beginning.</summary>
    private const string TokenScheme = "Token";

    /// <summary>Tokens for every door; a cookie for the account pages and the authorization endpoint alone, so that no
    /// API call is ever made in somebody's name by a foreign page.</summary>
    public static void AddTodoAuthentication(this IServiceCollection services, TodoIdentityOptions options)
    {
        ExternalProviders.AddSchemes(TwoFactorSession.AddCookies(services.AddAuthentication(TokenScheme)
            .AddPolicyScheme(TokenScheme, displayName: null, policy => policy.ForwardDefaultSelector = httpContext =>
                PersonalAccessTokenHandler.IsMeant(httpContext.Request.Headers.Authorization) ? PersonalAccessTokenHandler.SchemeName : JwtBearerDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, PersonalAccessTokenHandler>(PersonalAccessTokenHandler.SchemeName, configureOptions: null)
            .AddJwtBearer(bearer => Configure(bearer, options))
            .AddCookie(AccountSession.Scheme, cookie =>
            {
                cookie.Cookie.Name = ".Todo.Account";
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.LoginPath = "/Account/Login";
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.ExpireTimeSpan = TimeSpan.FromDays(options.Tokens.RefreshTokenDays);
                cookie.SlidingExpiration = true;
                cookie.Events.OnRedirectToLogin = KeepLanguage;
            })), options);
        services.Configure<AbpAspNetCoreOptions>(http => http.BearerScheme = TokenScheme);

        services.AddDataProtection().SetApplicationName("Todo");
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository, MasterKeyXmlEncryptor>(
            (keys, repository, encryptor) => (keys.XmlRepository, keys.XmlEncryptor) = (repository, encryptor));
    }

    private static void Configure(JwtBearerOptions bearer, TodoIdentityOptions options)
    {
        bearer.MapInboundClaims = false;
        bearer.Events = new JwtBearerEvents { OnTokenValidated = RefuseEndedSession };
        bearer.RequireHttpsMetadata = false; // no metadata is fetched: the keys are at hand
        bearer.TokenValidationParameters.NameClaimType = AbpClaimTypes.UserName;
        bearer.TokenValidationParameters.RoleClaimType = AbpClaimTypes.Role;
        bearer.TokenValidationParameters.ValidTypes = ["at+jwt"]; // no identity token passes for an access token (RFC 9068 section 4)
        bearer.TokenValidationParameters.ValidAudience = WebApp.Scope;
        bearer.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);

        // Without a configured issuer a token carries the address it was asked for under; only our key can have signed it.
        bearer.TokenValidationParameters.ValidateIssuer = options.Issuer is not null;
        bearer.TokenValidationParameters.ValidIssuer = options.Issuer is null ? null : new Uri(options.Issuer).AbsoluteUri;
    }

    private static Task RefuseEndedSession(Microsoft.AspNetCore.Authentication.JwtBearer.TokenValidatedContext context)
    {
        var revocations = context.HttpContext.RequestServices.GetRequiredService<ISessionRevocations>();
        if (context.Principal!.FindFirst(AbpClaimTypes.SessionId)?.Value is { } sessionId && revocations.IsRevoked(sessionId)) context.Fail("The session has ended.");
        return Task.CompletedTask;
    }

    /// <summary>The page to sign in at speaks the language that the client asked for.</summary>
    private static Task KeepLanguage(RedirectContext<CookieAuthenticationOptions> context)
    {
        string[] parameters = ["culture", "ui-culture"];
        var kept = parameters.Where(context.Request.Query.ContainsKey).Select(p => KeyValuePair.Create(p, context.Request.Query[p]));
        context.Response.Redirect(context.RedirectUri + QueryString.Create(kept).Value?.Replace('?', '&'));
        return Task.CompletedTask;
    }
}
