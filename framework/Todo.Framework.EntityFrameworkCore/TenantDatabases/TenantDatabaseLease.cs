using System.Data.Common;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Keeps a database's pool until it is disposed.</summary>
internal sealed class TenantDatabaseLease(DbDataSource dataSource, Action onDisposed) : IDisposable
{
    private Action? _onDisposed = onDisposed;

    public DbDataSource DataSource { get; } = dataSource;

    public void Dispose() => Interlocked.Exchange(ref _onDisposed, null)?.Invoke();
}
