using Todo.Identity.PersonalAccessTokens;

namespace Todo.Identity.OpenIddictServer;

/// <summary>The product's own client and scope.</summary>
public static class WebApp
{
    public const string ClientId = "Todo_App";

    /// <summary>Also the resource, and so the audience of access tokens.</summary>
    public const string Scope = "Todo";

    /// <summary>Parts of it, for those who are not to have all: personal access tokens and third parties.</summary>
    public static IReadOnlyList<string> PartialScopes => PersonalAccessTokenConsts.Scopes;
}
