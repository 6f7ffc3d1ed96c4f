namespace Todo.Identity.Applications;

/// <summary>Limits and words of OpenID Connect clients.</summary>
public static class ApplicationConsts
{
    public const int MaxClientIdLength = 100;
    public const int MaxDisplayNameLength = 100;
    public const int MaxUris = 20;
    public const int MaxUriLength = 500;

    /// <summary>Letters, digits and <c>. _ -</c>: they stand in addresses and as keys of permission grants.</summary>
    public const string ClientIdPattern = "^[A-Za-z0-9._-]+$";

    /// <summary>Cannot keep a secret: a browser app, a phone.</summary>
    public const string Public = "public";

    /// <summary>A server, which proves itself by its secret.</summary>
    public const string Confidential = "confidential";

    /// <summary>Ours: nobody is asked.</summary>
    public const string Implicit = "implicit";

    /// <summary>A third party's: each user is asked once.</summary>
    public const string Explicit = "explicit";

    public static IReadOnlyList<string> Types { get; } = [Public, Confidential];
    public static IReadOnlyList<string> Consents { get; } = [Implicit, Explicit];
    public static IReadOnlyList<string> GrantTypes { get; } = ["authorization_code", "refresh_token", "client_credentials"];
    public static IReadOnlyList<string> Scopes { get; } = ["profile", "email", "phone", "roles", "Todo", "todo:read", "todo:write"];

    /// <summary>Everything that the user may do, administration included: for our own clients alone.</summary>
    public const string FullScope = "Todo";
}
