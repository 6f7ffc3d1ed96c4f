using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;
using Todo.Host.Configuration;

namespace Todo.Host.Database;

/// <summary>Works on a tenant's database with the one login that its connection string names: it owns the tables, and the host's
/// sessions act as the application's role from the start.</summary>
[ExposeServices(typeof(ITenantDatabaseManager))]
internal sealed class TenantDatabaseManager(SchemaMigrator schemaMigrator, MigrationDataSource main, IServiceScopeFactory scopeFactory)
    : ITenantDatabaseManager, ISingletonDependency
{
    private const string MaintenanceDatabase = "postgres";

    public async Task CreateAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        await WithAsync(connectionString, owner => CreateIfMissingAsync(owner, connectionString, cancellationToken));
        await MigrateAsync(connectionString, cancellationToken);
    }

    public Task MigrateAsync(string connectionString, CancellationToken cancellationToken = default) => WithAsync(connectionString, async owner =>
    {
        await schemaMigrator.MigrateAsync(owner, applicationLogin: null, thenAsync: () => CheckRoleAsync(connectionString, cancellationToken), cancellationToken);
        return true;
    });

    public Task<bool> IsSameAsync(string connectionString, string? other, CancellationToken cancellationToken = default) => WithAsync(
        connectionString, async one => await IdentityOfAsync(one, cancellationToken) == await WithAsync(other, two => IdentityOfAsync(two, cancellationToken)));

    public Task<IReadOnlyDictionary<string, long>> CountRowsAsync(string? connectionString, Guid tenantId, CancellationToken cancellationToken = default) =>
        WithAsync<IReadOnlyDictionary<string, long>>(connectionString, async owner =>
        {
            await using var connection = await owner.OpenConnectionAsync(cancellationToken);
            var counts = new Dictionary<string, long>();
            foreach (var table in TenantTables())
            {
                await using var command = new NpgsqlCommand($"SELECT count(*) FROM {table} WHERE tenant_id = $1", connection) { CommandTimeout = 0 };
                command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = tenantId });
                counts[table] = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
            }
            return counts;
        });

    private IReadOnlyList<string> TenantTables()
    {
        using var scope = scopeFactory.CreateScope();
        return RowSecurityMigrator.TenantTablesOf(scope.ServiceProvider.GetRequiredService<AbpDbContext>().Model);
    }

    private static async Task<bool> CreateIfMissingAsync(NpgsqlDataSource owner, string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await owner.OpenConnectionAsync(cancellationToken);
            return false;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
        }

        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var name = new NpgsqlCommandBuilder().QuoteIdentifier(settings.Database!);
        settings.Database = MaintenanceDatabase;
        settings.Pooling = false;
        await using var maintenance = TodoDataSource.Create(settings.ConnectionString);
        await using var create = maintenance.CreateCommand($"CREATE DATABASE {name}");
        try
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            return false; // another node was quicker
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new TenantDatabaseException(TenantDatabaseProblem.MayNotCreate, exception);
        }
    }

    private static async Task CheckRoleAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var application = TodoDataSource.CreateForTenant(Unpooled(connectionString));
        try
        {
            await new ApplicationRoleCheck(application).RequireAsync(cancellationToken);
        }
        catch (InvalidConfigurationException exception)
        {
            throw new TenantDatabaseException(TenantDatabaseProblem.BypassesRowSecurity, exception);
        }
    }

    /// <summary>The server's own number and the database's in it: equal by whatever name it is reached, and on a replica that has taken over.</summary>
    private static async Task<(string Server, uint Database)> IdentityOfAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        await using var command = owner.CreateCommand(
            "SELECT system_identifier::text, (SELECT oid FROM pg_database WHERE datname = current_database()) FROM pg_control_system()");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetString(0), reader.GetFieldValue<uint>(1));
    }

    /// <summary>Runs on connections of the owner, and says in our words what goes wrong.</summary>
    /// <param name="connectionString">Null is the main database.</param>
    private async Task<T> WithAsync<T>(string? connectionString, Func<NpgsqlDataSource, Task<T>> work)
    {
        if (connectionString is null) return await work(main.DataSource);
        try
        {
            await using var owner = TodoDataSource.CreateForMigrations(Check(connectionString));
            return await work(owner);
        }
        catch (Exception exception) when (ProblemOf(exception) is { } problem)
        {
            throw new TenantDatabaseException(problem, exception);
        }
    }

    private static string Check(string connectionString)
    {
        // No exception of the parser goes on: it repeats a part of the value, which may be the password.
        if (Parse() is not { Host: { Length: > 0 }, Database: { Length: > 0 }, Username: { Length: > 0 } }) throw new TenantDatabaseException(TenantDatabaseProblem.Malformed);
        return connectionString;

        NpgsqlConnectionStringBuilder? Parse()
        {
            try
            {
                return new NpgsqlConnectionStringBuilder(connectionString);
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
            {
                return null;
            }
        }
    }

    private static TenantDatabaseProblem? ProblemOf(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => TenantDatabaseProblem.MayNotMigrate,
        PostgresException e when e.SqlState.StartsWith("28", StringComparison.Ordinal) => TenantDatabaseProblem.LoginRefused,
        PostgresException { IsTransient: true } or PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => TenantDatabaseProblem.Unreachable,
        PostgresException => TenantDatabaseProblem.Unusable,
        NpgsqlException { InnerException: SocketException or TimeoutException or IOException } or SocketException or TimeoutException => TenantDatabaseProblem.Unreachable,
        NpgsqlException => TenantDatabaseProblem.LoginRefused, // no password given, no common way to log in, TLS refused
        _ => null,
    };

    private static string Unpooled(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
}
