namespace Todo.Saas.Tenants;

public static class TenantConsts
{
    /// <summary>A name is a label of a domain name (RFC 1035 section 2.3.1): it serves as subdomain.</summary>
    public const int MaxNameLength = 63;

    /// <summary>Labels that the product, or those who run it, want for themselves.</summary>
    public static readonly IReadOnlySet<string> ReservedNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "account", "admin", "api", "app", "assets", "auth", "blog", "cdn", "connect", "docs", "ftp", "grpc", "health", "help", "host", "id",
        "identity", "imap", "localhost", "login", "mail", "metrics", "mx", "ns1", "ns2", "pop", "root", "signup", "smtp", "static", "status",
        "support", "system", "test", "todo", "web", "webmail", "ws", "www",
    };
}
