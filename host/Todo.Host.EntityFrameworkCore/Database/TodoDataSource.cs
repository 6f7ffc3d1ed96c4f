using System.Data.Common;
using Npgsql;

namespace Todo.Host.Database;

/// <summary>How the application connects, where the connection string says nothing else.</summary>
public static class TodoDataSource
{
    // Waiting for a connection beats a thousand of them at work on two disks; several hosts share PostgreSQL's limit.
    private const int PoolSize = 50;
    private const int ConnectSeconds = 5;

    // Plans of the few hundred statements the product repeats (measured at 15 to 30 % of the server's time).
    private const int PreparedStatements = 200;

    public static NpgsqlDataSource Create(string connectionString) => new NpgsqlDataSourceBuilder(WithDefaults(connectionString)).Build();

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
}
