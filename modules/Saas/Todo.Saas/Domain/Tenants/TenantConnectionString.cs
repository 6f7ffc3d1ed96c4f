using Npgsql;

namespace Todo.Saas.Domain.Tenants;

/// <summary>A tenant's connection string, for people to read.</summary>
internal static class TenantConnectionString
{
    /// <summary>What says where and as whom, and nothing that lets one in.</summary>
    public static string WithoutSecrets(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        parts.Remove("Password");
        parts.Remove("SSL Password");
        return parts.ConnectionString;
    }
}
