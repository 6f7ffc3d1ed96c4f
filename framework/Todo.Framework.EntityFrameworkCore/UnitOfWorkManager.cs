using System.Diagnostics.CodeAnalysis;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Uow;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>One unit of work at a time in a scope: an inner one joins the outer, and brings its tenant's database along.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Whoever began the unit of work disposes it.")]
internal sealed class UnitOfWorkManager(DbContextProvider contexts, ICurrentUnitOfWork currentUnitOfWork) : IUnitOfWorkManager, IScopedDependency
{
    private EfCoreUnitOfWork? _current;

    public IUnitOfWork? Current => _current;

    public Task<IUnitOfWork> BeginAsync(bool isTransactional = true, CancellationToken cancellationToken = default)
    {
        var isOuter = _current is null;
        var current = _current ??= Create(); // not in an asynchronous method: see ICurrentUnitOfWork.Enter
        return BeginAsync(current, isOuter, isTransactional, cancellationToken);
    }

    private static async Task<IUnitOfWork> BeginAsync(EfCoreUnitOfWork current, bool isOuter, bool isTransactional, CancellationToken cancellationToken)
    {
        try
        {
            if (isOuter) await current.OpenAsync(cancellationToken);
            if (isTransactional) await current.RequireTransactionAsync(cancellationToken);
            return isOuter ? current : new ChildUnitOfWork(current);
        }
        catch
        {
            if (isOuter) await current.DisposeAsync(); // nobody else can
            throw;
        }
    }

    private EfCoreUnitOfWork Create()
    {
        IDisposable? entered = null;
        var unitOfWork = new EfCoreUnitOfWork(
            contexts,
            onEnded: () =>
            {
                entered?.Dispose();
                contexts.UnitOfWork = null;
            },
            onDisposed: () => _current = null);
        entered = currentUnitOfWork.Enter(unitOfWork);
        return contexts.UnitOfWork = unitOfWork;
    }

    private sealed class ChildUnitOfWork(EfCoreUnitOfWork parent) : IUnitOfWork
    {
        public Task SaveChangesAsync(CancellationToken cancellationToken = default) => parent.SaveChangesAsync(cancellationToken);
        public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
        public void OnCompleted(Func<Task> action) => parent.OnCompleted(action);
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
