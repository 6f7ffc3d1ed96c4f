using Npgsql;

namespace Todo.IntegrationTests.Hosting;

/// <summary>A database of its own on the tests' server, for a test that spoils it.</summary>
internal sealed class EmptyDatabase : IAsyncDisposable
{
    private readonly TestSql _server;
    private readonly string _name = $"test_{Guid.CreateVersion7():N}";

    private EmptyDatabase(InProcessHost host)
    {
        _server = new TestSql(host.Superuser);
        ConnectionString = new NpgsqlConnectionStringBuilder(host.ConnectionString) { Database = _name }.ConnectionString;
    }

    public string ConnectionString { get; }

    public static async Task<EmptyDatabase> CreateAsync(InProcessHost host)
    {
        var database = new EmptyDatabase(host);
        await database._server.ExecuteAsync($"CREATE DATABASE {database._name} OWNER todo");
        return database;
    }

    /// <summary>Runs one statement in it.</summary>
    public async Task<T?> ScalarAsync<T>(string sql)
    {
        await using var dataSource = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { Username = "postgres", Pooling = false });
        return await new TestSql(dataSource).ScalarAsync<T>(sql);
    }

    /// <summary>Takes it away from whoever is connected.</summary>
    public async ValueTask DisposeAsync() => await _server.ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
}
