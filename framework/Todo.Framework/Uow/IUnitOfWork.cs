namespace Todo.Framework.Uow;

/// <summary>Everything a use case changes, as one transaction. Disposed without <see cref="CompleteAsync"/>, nothing happened.</summary>
public interface IUnitOfWork : IAsyncDisposable
{
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Saves, commits and then runs what <see cref="OnCompleted"/> registered. An inner unit of work leaves this to the outermost.</summary>
    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs <paramref name="action"/> after the commit, never when it fails.</summary>
    void OnCompleted(Func<Task> action);
}
