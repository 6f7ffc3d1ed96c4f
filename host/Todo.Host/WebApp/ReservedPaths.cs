namespace Todo.Host.WebApp;

/// <summary>Paths that belong to the server. All others are pages of the web app.</summary>
internal static class ReservedPaths
{
    private static readonly PathString[] Prefixes = ["/api", "/connect", "/signalr-hubs", "/health", "/openapi", "/.well-known", "/_content"];

    // Not /account: those pages, such as the profile, are the web app's.
    private static readonly PathString AccountPages = "/Account";

    public static bool Contains(PathString path) =>
        path.StartsWithSegments(AccountPages, StringComparison.Ordinal)
        || Prefixes.Any(prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));
}
