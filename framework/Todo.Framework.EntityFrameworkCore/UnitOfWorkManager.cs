using System.Diagnostics.CodeAnalysis;
using Todo.Framework.DependencyInjection;
using Todo.Framework.Uow;

namespace Todo.Framework.EntityFrameworkCore;

/// <summary>One context a scope, so one unit of work at a time: an inner one joins the outer.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Whoever began the unit of work disposes it.")]
internal sealed class UnitOfWorkManager(AbpDbContext dbContext) : IUnitOfWorkManager, IScopedDependency
{
    private EfCoreUnitOfWork? _current;

    public IUnitOfWork? Current => _current;

    public async Task<IUnitOfWork> BeginAsync(bool isTransactional = true, CancellationToken cancellationToken = default)
    {
        var isOuter = _current is null;
        var current = _current ??= new EfCoreUnitOfWork(dbContext, onDisposed: () => _current = null);
        if (isOuter) await current.OpenAsync(cancellationToken);
        if (isTransactional) await current.RequireTransactionAsync(cancellationToken);
        return isOuter ? current : new ChildUnitOfWork(current);
    }

    private sealed class ChildUnitOfWork(EfCoreUnitOfWork parent) : IUnitOfWork
    {
        public Task SaveChangesAsync(CancellationToken cancellationToken = default) => parent.SaveChangesAsync(cancellationToken);
        public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
        public void OnCompleted(Func<Task> action) => parent.OnCompleted(action);
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
