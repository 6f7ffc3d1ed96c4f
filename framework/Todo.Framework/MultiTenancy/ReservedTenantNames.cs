namespace Todo.Framework.MultiTenancy;

/// <summary>Names that no tenant may have: as subdomains, the product or those who run it want them for themselves.</summary>
public static class ReservedTenantNames
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "admin", "api", "app", "assets", "auth", "blog", "cdn", "connect", "docs", "ftp", "grpc", "health", "help", "host", "id",
        "identity", "imap", "localhost", "login", "mail", "metrics", "mx", "ns1", "ns2", "pop", "root", "signup", "smtp", "static", "status",
        "support", "system", "test", "todo", "web", "webmail", "ws", "www",
    };

    public static bool Contains(string name) => Names.Contains(name);
}
