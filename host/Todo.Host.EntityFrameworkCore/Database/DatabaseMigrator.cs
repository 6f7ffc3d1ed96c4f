using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

namespace Todo.Host.Database;

/// <summary>Brings the database to this version: migrations, row-level security, then first data. Only forward; the previous version may
/// still be running. Several may start at once: an advisory lock makes them take turns, and the later ones find nothing to do.</summary>
public sealed partial class DatabaseMigrator(
    IServiceProvider services,
    IServiceScopeFactory scopeFactory,
    NpgsqlDataSource dataSource,
    MigrationDataSource migrations,
    ApplicationRoleCheck roleCheck,
    ILogger<DatabaseMigrator> logger) : ISingletonDependency
{
    private const long LockKey = 0x546F646F4D696772; // "TodoMigr"

    public async Task MigrateAsync(DataSeedContext seed, CancellationToken cancellationToken = default)
    {
        // The session holds the lock: should this process die, PostgreSQL frees it.
        await using var session = await migrations.DataSource.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(session, $"SELECT pg_advisory_lock({LockKey})", cancellationToken);
        try
        {
            await ApplyMigrationsAsync(cancellationToken);
            await roleCheck.RequireAsync(cancellationToken);
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
        await using var context = new TodoDbContext((DbContextOptions<TodoDbContext>)
            new DbContextOptionsBuilder<TodoDbContext>().UseAbp<TodoDbContext>(services, migrations.DataSource).Options);
        var database = context.Database;
        database.SetCommandTimeout(TimeSpan.FromHours(1)); // an index on a big table takes its time
        var isEmpty = (await database.SqlQuery<bool>($"SELECT to_regclass('public.__migrations') IS NULL AS \"Value\"").ToListAsync(cancellationToken))[0];
        if (isEmpty) await database.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken); // else asking it is logged as an error
        var pending = (await database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        foreach (var migration in pending) LogApplying(migration);
        if (pending.Count > 0) await database.MigrateAsync(cancellationToken);
        await new RowSecurityMigrator(context).ApplyAsync(new NpgsqlConnectionStringBuilder(dataSource.ConnectionString).Username, cancellationToken);
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
