namespace Todo.Framework.Data;

/// <summary>Runs what acts for no tenant in particular, such as a background worker, on the databases it concerns: in a scope of its
/// own for each, which sees the rows of all tenants there. On a database that fails the work is logged as not done, and the others
/// still get their turn; a tenant's is then left alone for half a minute.</summary>
public interface IDatabaseRunner
{
    /// <summary>On the main database first, and then on each that a tenant has to itself.</summary>
    /// <param name="name">What is done, for the log.</param>
    /// <param name="onlyInUse">Leaves out tenants' databases that no call on this node has used for some minutes: for work that is done often.</param>
    Task RunOnAllAsync(
        string name, Func<IServiceProvider, CancellationToken, Task> work, bool onlyInUse = false, CancellationToken cancellationToken = default);

    /// <summary>On the databases in which the tenants of the rows have theirs, each with its rows.</summary>
    /// <param name="name">What is done, for the log.</param>
    Task RunForAsync<TRow>(
        string name,
        IEnumerable<TRow> rows,
        Func<TRow, Guid?> tenantOf,
        Func<IServiceProvider, IReadOnlyList<TRow>, CancellationToken, Task> work,
        CancellationToken cancellationToken = default);
}
