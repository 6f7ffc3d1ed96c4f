using OpenIddict.Abstractions;
using Todo.Identity.Applications;
using Todo.Identity.OpenIddictServer;
using static OpenIddict.Abstractions.OpenIddictConstants;
using ClientPermissions = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace Todo.Identity.Application.Applications;

/// <summary>A client in our words and in OpenIddict's, where what it may do is a set of prefixed strings.</summary>
internal static class ApplicationDescription
{
    public static ApplicationDto ToDto(this OpenIddictApplicationDescriptor client, Guid id, string? secret = null) => new()
    {
        Id = id,
        ClientId = client.ClientId!,
        DisplayName = client.DisplayName ?? client.ClientId!,
        Type = client.ClientType!,
        Consent = client.ConsentType!,
        RedirectUris = [.. client.RedirectUris.Select(uri => uri.OriginalString)],
        PostLogoutRedirectUris = [.. client.PostLogoutRedirectUris.Select(uri => uri.OriginalString)],
        GrantTypes = Named(client, ClientPermissions.Prefixes.GrantType),
        Scopes = Named(client, ClientPermissions.Prefixes.Scope),
        IsStatic = client.ClientId == WebApp.ClientId,
        ClientSecret = secret,
    };

    public static void Apply(this OpenIddictApplicationDescriptor client, UpdateApplicationDto input)
    {
        (client.DisplayName, client.ConsentType) = (input.DisplayName.Trim(), input.Consent);
        Replace(client.RedirectUris, input.RedirectUris.Distinct().Select(address => new Uri(address)));
        Replace(client.PostLogoutRedirectUris, input.PostLogoutRedirectUris.Distinct().Select(address => new Uri(address)));
        Replace(client.Permissions, PermissionsOf(input, isConfidential: client.ClientType == ClientTypes.Confidential));
        Replace(client.Requirements, [Requirements.Features.ProofKeyForCodeExchange]);
    }

    private static IEnumerable<string> PermissionsOf(UpdateApplicationDto input, bool isConfidential)
    {
        yield return ClientPermissions.Endpoints.Token;
        yield return ClientPermissions.Endpoints.Revocation;
        if (isConfidential) yield return ClientPermissions.Endpoints.Introspection;
        if (input.GrantTypes.Contains(GrantTypes.AuthorizationCode))
        {
            yield return ClientPermissions.Endpoints.Authorization;
            yield return ClientPermissions.Endpoints.EndSession;
            yield return ClientPermissions.ResponseTypes.Code;
        }

        foreach (var grantType in input.GrantTypes) yield return ClientPermissions.Prefixes.GrantType + grantType;
        foreach (var scope in input.Scopes) yield return ClientPermissions.Prefixes.Scope + scope;
    }

    private static List<string> Named(OpenIddictApplicationDescriptor client, string prefix) =>
        [.. client.Permissions.Where(p => p.StartsWith(prefix, StringComparison.Ordinal)).Select(p => p[prefix.Length..]).Order(StringComparer.Ordinal)];

    private static void Replace<T>(HashSet<T> set, IEnumerable<T> values)
    {
        set.Clear();
        set.UnionWith(values);
    }
}
