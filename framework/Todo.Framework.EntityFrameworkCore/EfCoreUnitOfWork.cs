using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Todo.Framework.EntityFrameworkCore.Messaging;
using Todo.Framework.Uow;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>What one scope reads and writes; a read alone opens no transaction. Nearly always that is one database; each other one
/// that is touched takes part with a transaction of its own, and they commit one after the other (docs/adr/0007).</summary>
internal sealed class EfCoreUnitOfWork(DbContextProvider contexts, Action onEnded, Action onDisposed) : IUnitOfWork
{
    private readonly List<Func<Task>> _onCompleted = [];
    private readonly List<string> _notifications = [];
    private readonly List<(AbpDbContext Context, IDbContextTransaction Transaction)> _transactions = new(1);
    private AbpDbContext? _opened;
    private bool _isTransactional;
    private bool _isCompleted;

    /// <summary>One connection for all that the unit of work reads: each rental from the pool has its price.</summary>
    public Task OpenAsync(CancellationToken cancellationToken)
    {
        _opened = contexts.Current;
        return _opened.Database.OpenConnectionAsync(cancellationToken);
    }

    /// <summary>From now on all that is asked of a database is a transaction. Costs no round trip: Npgsql sends BEGIN along with the first command.</summary>
    public Task RequireTransactionAsync(CancellationToken cancellationToken)
    {
        _isTransactional = true;
        return JoinAsync(contexts.Current, cancellationToken);
    }

    /// <summary>Lets a second database take part, which is rare: whoever asks for a context does so from a property. The first has joined already.</summary>
    public void Join(AbpDbContext context)
    {
        if (_isTransactional && !HasJoined(context)) _transactions.Add((context, context.Database.BeginTransaction()));
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < contexts.Used.Count; i++) // what handles an event may touch one more
        {
            var context = contexts.Used[i];
            if (!HasJoined(context))
            {
                if (!context.ChangeTracker.HasChanges()) continue;
                if (_isTransactional) await JoinAsync(context, cancellationToken);
            }

            await context.SaveChangesAsync(cancellationToken);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        await SaveChangesAsync(cancellationToken);
        if (_notifications.Count > 0) await NotifyAsync(cancellationToken);

        // The main database last: what its NOTIFY makes other nodes read again is there by then.
        foreach (var (context, transaction) in _transactions)
        {
            if (context.IsOfTenants) await transaction.CommitAsync(cancellationToken);
        }
        foreach (var (context, transaction) in _transactions)
        {
            if (!context.IsOfTenants) await transaction.CommitAsync(cancellationToken);
        }

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
        foreach (var (_, transaction) in _transactions) await transaction.DisposeAsync();
        if (!_isCompleted)
        {
            // Or the scope's next unit of work would save what this one gave up.
            foreach (var context in contexts.Used) context.ChangeTracker.Clear();
        }
        if (_opened is not null) await _opened.Database.CloseConnectionAsync();
    }

    private async Task JoinAsync(AbpDbContext context, CancellationToken cancellationToken)
    {
        if (!HasJoined(context)) _transactions.Add((context, await context.Database.BeginTransactionAsync(cancellationToken)));
    }

    private bool HasJoined(AbpDbContext context)
    {
        foreach (var part in _transactions)
        {
            if (part.Context == context) return true;
        }
        return false;
    }

    private async Task NotifyAsync(CancellationToken cancellationToken)
    {
        if (_isTransactional) await JoinAsync(contexts.Main, cancellationToken); // so that it leaves with the commit
        await contexts.Main.Database.ExecuteSqlAsync(
            $"SELECT pg_notify({NodeMessage.PostgresChannel}, message) FROM unnest({_notifications.ToArray()}) AS message", cancellationToken);
    }
}
