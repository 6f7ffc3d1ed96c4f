using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Todo.Framework.EntityFrameworkCore.Messaging;
using Todo.Framework.Uow;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>What one scope reads and writes; a read alone opens no transaction.</summary>
internal sealed class EfCoreUnitOfWork(AbpDbContext dbContext, Action onEnded, Action onDisposed) : IUnitOfWork
{
    private readonly List<Func<Task>> _onCompleted = [];
    private readonly List<string> _notifications = [];
    private IDbContextTransaction? _transaction;
    private bool _isCompleted;

    /// <summary>Costs no round trip: Npgsql sends BEGIN along with the first command.</summary>
    public async Task RequireTransactionAsync(CancellationToken cancellationToken) =>
        _transaction ??= await dbContext.Database.BeginTransactionAsync(cancellationToken);

    /// <summary>One connection for all that the unit of work reads: each rental from the pool has its price.</summary>
    public Task OpenAsync(CancellationToken cancellationToken) => dbContext.Database.OpenConnectionAsync(cancellationToken);

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => dbContext.SaveChangesAsync(cancellationToken);

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_transaction is not null || dbContext.ChangeTracker.HasChanges()) await dbContext.SaveChangesAsync(cancellationToken);
        if (_notifications.Count > 0)
        {
            await dbContext.Database.ExecuteSqlAsync(
                $"SELECT pg_notify({NodeMessage.PostgresChannel}, message) FROM unnest({_notifications.ToArray()}) AS message", cancellationToken);
        }
        if (_transaction is not null) await _transaction.CommitAsync(cancellationToken);
        _isCompleted = true;
        onEnded(); // what runs now is not part of it any more
        foreach (var action in _onCompleted) await action();
    }

    public void OnCompleted(Func<Task> action) => _onCompleted.Add(action);

    /// <summary>Tells every node when this commits.</summary>
    public void Notify(string message) => _notifications.Add(message);

    public async ValueTask DisposeAsync()
    {
        onEnded();
        onDisposed();
        if (_transaction is not null) await _transaction.DisposeAsync();
        if (!_isCompleted) dbContext.ChangeTracker.Clear(); // or the scope's next unit of work would save what this one gave up
        await dbContext.Database.CloseConnectionAsync();
    }
}
