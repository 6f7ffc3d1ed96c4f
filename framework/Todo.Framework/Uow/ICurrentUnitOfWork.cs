namespace Todo.Framework.Uow;

/// <summary>The unit of work that runs in this flow, for singletons, which belong to no scope.</summary>
public interface ICurrentUnitOfWork
{
    /// <summary>The innermost that has not ended; null when none runs, and for what runs after its commit.</summary>
    IUnitOfWork? Value { get; }

    /// <summary>Makes <paramref name="unitOfWork"/> the current one until the answer is disposed. Called from a method that is not
    /// asynchronous itself: what an asynchronous one sets does not reach its caller.</summary>
    IDisposable Enter(IUnitOfWork unitOfWork);
}
