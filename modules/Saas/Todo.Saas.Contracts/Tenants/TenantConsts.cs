namespace Todo.Saas.Tenants;

public static class TenantConsts
{
    /// <summary>A name is a label of a domain name (RFC 1035 section 2.3.1): it serves as subdomain.</summary>
    public const int MaxNameLength = 63;

    public const int MaxConnectionStringLength = 1024;

    /// <summary>Sealing adds a header and writes in base 64.</summary>
    public const int MaxSealedConnectionStringLength = 4096;
}
