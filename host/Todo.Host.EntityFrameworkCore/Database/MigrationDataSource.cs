using Npgsql;

namespace Todo.Host.Database;

/// <summary>Connections of the tables' owner to the main database; for migrations alone.</summary>
public sealed class MigrationDataSource(string connectionString) : IAsyncDisposable
{
    public NpgsqlDataSource DataSource { get; } = TodoDataSource.CreateForMigrations(connectionString);

    public ValueTask DisposeAsync() => DataSource.DisposeAsync();
}
