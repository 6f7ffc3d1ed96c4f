namespace Todo.Framework.Uow;

/// <summary>The units of work of one scope (a request, a hub call, a job).</summary>
public interface IUnitOfWorkManager
{
    IUnitOfWork? Current { get; }

    /// <summary>Begins a unit of work, or joins the one that runs in this scope.</summary>
    /// <param name="isTransactional">False only for reads: no transaction is opened.</param>
    Task<IUnitOfWork> BeginAsync(bool isTransactional = true, CancellationToken cancellationToken = default);
}
