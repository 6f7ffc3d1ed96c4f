using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;

namespace Todo.Identity.OpenIddictServer;

/// <summary>Lets the web app be sent back to the host it was asked from, besides its registered addresses.</summary>
public sealed class TodoApplicationManager(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication<Guid>> cache,
    ILogger<OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication<Guid>> store,
    IHttpContextAccessor httpContextAccessor,
    IOptions<TodoIdentityOptions> identityOptions)
    : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>(cache, logger, options, store)
{
    public override async ValueTask<bool> ValidateRedirectUriAsync(
        OpenIddictEntityFrameworkCoreApplication<Guid> application, string uri, CancellationToken cancellationToken = default) =>
        IsOwnOrigin(application, uri) || await base.ValidateRedirectUriAsync(application, uri, cancellationToken);

    public override async ValueTask<bool> ValidatePostLogoutRedirectUriAsync(
        OpenIddictEntityFrameworkCoreApplication<Guid> application, string uri, CancellationToken cancellationToken = default) =>
        IsOwnOrigin(application, uri) || await base.ValidatePostLogoutRedirectUriAsync(application, uri, cancellationToken);

    /// <summary>Asked when a client signs out by its id token alone, without naming itself.</summary>
    public override async IAsyncEnumerable<OpenIddictEntityFrameworkCoreApplication<Guid>> FindByPostLogoutRedirectUriAsync(
        string uri, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (await FindByClientIdAsync(WebApp.ClientId, cancellationToken) is { } webApp && IsOwnOrigin(webApp, uri)) yield return webApp;
        await foreach (var application in base.FindByPostLogoutRedirectUriAsync(uri, cancellationToken)) yield return application;
    }

    private bool IsOwnOrigin(OpenIddictEntityFrameworkCoreApplication<Guid> application, string uri) =>
        application.ClientId == WebApp.ClientId
        && Origin is { } origin
        && SameOriginRedirect.IsAllowed(origin, uri);

    private Uri? Origin =>
        identityOptions.Value.Issuer is { } issuer ? new Uri(issuer)
        : httpContextAccessor.HttpContext?.Request is { Host.HasValue: true } request
            && Uri.TryCreate($"{request.Scheme}://{request.Host.ToUriComponent()}/", UriKind.Absolute, out var origin) ? origin
        : null;
}
