using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Todo.Host.EmbeddedPostgres;

namespace Todo.Benchmarks.Servers;

/// <summary>The PostgreSQL both servers use: the product's embedded one with its own settings, on a folder that goes with the run.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly EmbeddedPostgresServer _server;
    private readonly NpgsqlDataSource _dataSource;

    private Database(EmbeddedPostgresServer server, NpgsqlDataSource dataSource, int postmasterId) =>
        (_server, _dataSource, PostmasterId) = (server, dataSource, postmasterId);

    public string ConnectionString => _server.ConnectionString;

    public int PostmasterId { get; }

    public static async Task<Database> StartAsync(string folder, CancellationToken cancellationToken)
    {
        var dataFolder = Path.Combine(folder, "data");
        var server = await EmbeddedPostgresServer.StartAsync(new() { DataFolder = dataFolder }, NullLogger.Instance, cancellationToken);
        var postmasterId = int.Parse(File.ReadLines(Path.Combine(dataFolder, "postgres", "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        return new Database(server, NpgsqlDataSource.Create(server.ConnectionString + ";Options=-c app.tenant_id=*"), postmasterId);
    }

    public Task ClearOutboxAsync(CancellationToken cancellationToken) => ExecuteAsync("DELETE FROM todo.outbox_events", cancellationToken);

    /// <summary>What autovacuum would come to in a while.</summary>
    public Task AnalyzeAsync(CancellationToken cancellationToken) => ExecuteAsync("VACUUM ANALYZE", cancellationToken);

    public async Task<long> GetHeadAsync(Guid listId, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("SELECT head_sequence FROM todo.todo_lists WHERE id = $1");
        command.Parameters.Add(new() { Value = listId });
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Version, and the settings that decide what a commit costs.</summary>
    public async Task<string> DescribeAsync(CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(
            "SELECT format('PostgreSQL %s, fsync %s, synchronous_commit %s', split_part(current_setting('server_version'), ' ', 1), current_setting('fsync'), current_setting('synchronous_commit'))");
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        await _dataSource.DisposeAsync();
        await _server.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
