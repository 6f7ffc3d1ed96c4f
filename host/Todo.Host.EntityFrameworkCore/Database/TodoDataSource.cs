using System.Data.Common;
using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

namespace Todo.Host.Database;

/// <summary>How the application connects, where the connection string says nothing else.</summary>
public static class TodoDataSource
{
    // Waiting for a connection beats a thousand of them at work on two disks; several hosts share PostgreSQL's limit.
    private const int PoolSize = 50;
    private const int ConnectSeconds = 5;

    // Of a database that a tenant has to itself: there may be many, and each has few users.
    private const int TenantPoolSize = 10;
    private const int TenantIdleSeconds = 60;

    // Plans of the few hundred statements the product repeats (measured at 15 to 30 % of the server's time).
    private const int PreparedStatements = 200;

    public static NpgsqlDataSource Create(string connectionString) => new NpgsqlDataSourceBuilder(WithDefaults(connectionString)).Build();

    /// <summary>Connections that run as the application's role, whoever logs in; RESET ROLE and DISCARD ALL come back to it.</summary>
    public static NpgsqlDataSource CreateForApplication(string connectionString) =>
        Create(WithSetting(connectionString, "role", RowSecurity.ApplicationRole));

    /// <summary>As <see cref="CreateForApplication"/>, with a small pool that empties itself soon.</summary>
    public static NpgsqlDataSource CreateForTenant(string connectionString)
    {
        var written = new DbConnectionStringBuilder { ConnectionString = new NpgsqlConnectionStringBuilder(connectionString).ConnectionString };
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!written.ContainsKey("Maximum Pool Size")) settings.MaxPoolSize = TenantPoolSize;
        if (!written.ContainsKey("Connection Idle Lifetime")) settings.ConnectionIdleLifetime = TenantIdleSeconds;
        return CreateForApplication(settings.ConnectionString);
    }

    /// <summary>Connections of the tables' owner, who sees all rows: a migration may have to change them.</summary>
    public static NpgsqlDataSource CreateForMigrations(string connectionString) =>
        Create(WithSetting(connectionString, RowSecurity.Variable, RowSecurity.AllTenants));

    /// <summary>The connection string with our defaults where it says nothing else.</summary>
    public static string WithDefaults(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        // Npgsql's own builder answers defaults for what is not set; of this one each entry was written by somebody.
        var written = new DbConnectionStringBuilder { ConnectionString = given.ConnectionString };
        if (!written.ContainsKey("Maximum Pool Size")) given.MaxPoolSize = PoolSize;
        if (!written.ContainsKey("Timeout")) given.Timeout = ConnectSeconds;
        if (!written.ContainsKey("Max Auto Prepare")) given.MaxAutoPrepare = PreparedStatements;
        if (!written.ContainsKey("Application Name")) given.ApplicationName = "Todo";
        return given.ConnectionString;
    }

    /// <summary>A server's setting for each session, unless the connection string makes it itself.</summary>
    private static string WithSetting(string connectionString, string name, string value)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.Options?.Contains($"{name}=", StringComparison.Ordinal) != true) settings.Options = $"{settings.Options} -c {name}={value}".TrimStart();
        return settings.ConnectionString;
    }
}
