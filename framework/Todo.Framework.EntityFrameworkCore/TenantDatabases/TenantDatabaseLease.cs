using Npgsql;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Keeps a database's pool until it is disposed.</summary>
internal sealed class TenantDatabaseLease(NpgsqlDataSource dataSource, Action onDisposed) : IDisposable
{
    private Action? _onDisposed = onDisposed;

    public NpgsqlDataSource DataSource { get; } = dataSource;

    public void Dispose() => Interlocked.Exchange(ref _onDisposed, null)?.Invoke();
}
