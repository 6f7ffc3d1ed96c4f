using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Todo.Host.Database;

/// <summary>Brings the database to this version: migrations, then first data. Only forward; the previous version may
/// still be running. Several may start at once: an advisory lock makes them take turns, and the later ones find nothing to do.</summary>
public sealed partial class DatabaseMigrator(
    IServiceScopeFactory scopeFactory, NpgsqlDataSource dataSource, ILogger<DatabaseMigrator> logger) : ISingletonDependency
{
    private const long LockKey = 0x546F646F4D696772; // "TodoMigr"

    public async Task MigrateAsync(DataSeedContext seed, CancellationToken cancellationToken = default)
    {
        // The session holds the lock: should this process die, PostgreSQL frees it.
        await using var session = await dataSource.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(session, $"SELECT pg_advisory_lock({LockKey})", cancellationToken);
        try
        {
            await ApplyMigrationsAsync(cancellationToken);
            await SeedAsync(seed, cancellationToken);
        }
        finally
        {
            // A pooled session is not reset before its next use.
            await ExecuteAsync(session, $"SELECT pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    private async Task ApplyMigrationsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TodoDbContext>().Database;
        await database.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken); // else asking an empty database is logged as an error
        var pending = (await database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == 0) return;
        foreach (var migration in pending) LogApplying(migration);
        database.SetCommandTimeout(TimeSpan.FromHours(1)); // an index on a big table takes its time
        await database.MigrateAsync(cancellationToken);
    }

    /// <summary>Each contributor in a unit of work of its own, so that the next one finds its rows.</summary>
    private async Task SeedAsync(DataSeedContext seed, CancellationToken cancellationToken)
    {
        int count;
        await using (var scope = scopeFactory.CreateAsyncScope()) count = scope.ServiceProvider.GetServices<IDataSeedContributor>().Count();
        for (var index = 0; index < count; index++)
        {
            await using var scope = scopeFactory.CreateAsyncScope();
            await using var unitOfWork = await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
            await scope.ServiceProvider.GetServices<IDataSeedContributor>().ElementAt(index).SeedAsync(seed, cancellationToken);
            await unitOfWork.CompleteAsync(cancellationToken);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection session, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, session) { CommandTimeout = 0 }; // another's migration may take long
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Applying migration {Migration}")]
    private partial void LogApplying(string migration);
}
