using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Todo.Framework.EntityFrameworkCore.RowLevelSecurity;

namespace Todo.Host.Database;

/// <summary>Brings one database to this version: migrations, then row-level security, then what modules add. Only forward; the previous version may still be
/// running. Several may start at once: an advisory lock makes them take turns, and the later ones find nothing to do.</summary>
public sealed partial class SchemaMigrator(IServiceProvider services, ILogger<SchemaMigrator> logger) : ISingletonDependency
{
    public const long LockKey = 0x546F646F4D696772; // "TodoMigr"

    /// <param name="owner">Connections of the tables' owner.</param>
    /// <param name="applicationLogin">Whom the host connects as.</param>
    /// <param name="thenAsync">What else belongs to it, under the same lock.</param>
    public async Task MigrateAsync(
        NpgsqlDataSource owner, string? applicationLogin, Func<Task> thenAsync, CancellationToken cancellationToken = default)
    {
        // The session holds the lock: should this process die, PostgreSQL frees it.
        await using var session = await owner.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(session, $"SELECT pg_advisory_lock({LockKey})", cancellationToken);
        try
        {
            await ApplyMigrationsAsync(owner, applicationLogin, cancellationToken);
            await thenAsync();
        }
        finally
        {
            // A pooled session is not reset before its next use.
            await ExecuteAsync(session, $"SELECT pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    private async Task ApplyMigrationsAsync(NpgsqlDataSource owner, string? applicationLogin, CancellationToken cancellationToken)
    {
        await using var context = new TodoDbContext((DbContextOptions<TodoDbContext>)
            new DbContextOptionsBuilder<TodoDbContext>().UseAbp<TodoDbContext>(services, owner).Options);
        var database = context.Database;
        database.SetCommandTimeout(TimeSpan.FromHours(1)); // an index on a big table takes its time
        var isEmpty = (await database.SqlQuery<bool>($"SELECT to_regclass('public.__migrations') IS NULL AS \"Value\"").ToListAsync(cancellationToken))[0];
        if (isEmpty) await database.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken); // else asking it is logged as an error
        var pending = (await database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        foreach (var migration in pending) LogApplying(migration);
        if (pending.Count > 0) await database.MigrateAsync(cancellationToken);
        await new RowSecurityMigrator(context).ApplyAsync(applicationLogin, cancellationToken);
        foreach (var contributor in services.GetServices<ISchemaContributor>()) await contributor.ApplyAsync(context, cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection session, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, session) { CommandTimeout = 0 }; // another's migration may take long
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Applying migration {Migration}")]
    private partial void LogApplying(string migration);
}
