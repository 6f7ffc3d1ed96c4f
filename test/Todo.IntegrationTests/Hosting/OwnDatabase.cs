using Npgsql;

namespace Todo.IntegrationTests.Hosting;

/// <summary>A database on the tests' server that a tenant has to itself. It does not exist until somebody makes it.</summary>
internal sealed class OwnDatabase : IAsyncDisposable
{
    private readonly TestSql _server;
    private readonly NpgsqlDataSource _superuser;

    public OwnDatabase(InProcessHost host)
    {
        Name = $"own_{Guid.CreateVersion7():N}";
        _server = new TestSql(host.Superuser);
        ConnectionString = new NpgsqlConnectionStringBuilder(host.ConnectionString) { Database = Name }.ConnectionString;
        _superuser = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { Username = "postgres", Pooling = false });
        Sql = new TestSql(_superuser);
    }

    public string Name { get; }

    /// <summary>As the login of the host, which may make databases.</summary>
    public string ConnectionString { get; }

    /// <summary>Looks at the rows in it, past every policy.</summary>
    public TestSql Sql { get; }

    public async Task<bool> ExistsAsync() => await _server.ScalarAsync<long>("SELECT count(*) FROM pg_database WHERE datname = $1", Name) == 1;

    /// <summary>Takes it away from whoever is connected.</summary>
    public Task DropAsync() => _server.ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");

    /// <summary>Copies all rows of the tenant, as an operator would.</summary>
    public async Task CopyAsync(TestTenant tenant, NpgsqlDataSource from)
    {
        await using var source = await from.OpenConnectionAsync();
        await using var target = await _superuser.OpenConnectionAsync();
        await ExecuteAsync(target, "SET session_replication_role = replica"); // in any order, whatever refers to whatever
        foreach (var table in await Sql.ColumnAsync<string>(
            "SELECT attrelid::regclass::text FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid WHERE attname = 'tenant_id' AND relkind = 'r'"))
        {
            await using var export = await source.BeginRawBinaryCopyAsync($"COPY (SELECT * FROM {table} WHERE tenant_id = '{tenant.Id}') TO STDOUT (FORMAT BINARY)");
            await using var import = await target.BeginRawBinaryCopyAsync($"COPY {table} FROM STDIN (FORMAT BINARY)");
            await export.CopyToAsync(import);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await DropAsync();
        await _superuser.DisposeAsync();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
