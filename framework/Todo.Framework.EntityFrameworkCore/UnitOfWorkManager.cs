using System.Diagnostics.CodeAnalysis;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Uow;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>One context a scope, so one unit of work at a time: an inner one joins the outer.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Whoever began the unit of work disposes it.")]
internal sealed class UnitOfWorkManager(AbpDbContext dbContext, ICurrentUnitOfWork currentUnitOfWork) : IUnitOfWorkManager, IScopedDependency
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
        if (isOuter) await current.OpenAsync(cancellationToken);
        if (isTransactional) await current.RequireTransactionAsync(cancellationToken);
        return isOuter ? current : new ChildUnitOfWork(current);
    }

    private EfCoreUnitOfWork Create()
    {
        IDisposable? entered = null;
        var unitOfWork = new EfCoreUnitOfWork(dbContext, onEnded: () => entered?.Dispose(), onDisposed: () => _current = null);
        entered = currentUnitOfWork.Enter(unitOfWork);
        return unitOfWork;
    }

    private sealed class ChildUnitOfWork(EfCoreUnitOfWork parent) : IUnitOfWork
    {
        public Task SaveChangesAsync(CancellationToken cancellationToken = default) => parent.SaveChangesAsync(cancellationToken);
        public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
        public void OnCompleted(Func<Task> action) => parent.OnCompleted(action);
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
