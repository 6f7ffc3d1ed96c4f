namespace Todo.Todos.EntityFrameworkCore;

internal static class AbpDbContextExtensions
{
    /// <summary>Makes callers that bring the same new id wait for each other until the end of the transaction. A unique index
    /// cannot do this: the key begins with the space.</summary>
    public static Task LockIdAsync(this AbpDbContext dbContext, Guid id, CancellationToken cancellationToken) =>
        dbContext.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({id}::text, 0))", cancellationToken);

    /// <summary>As <see cref="LockIdAsync"/>, in one order for everybody.</summary>
    public static Task LockIdsAsync(this AbpDbContext dbContext, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        Guid[] sorted = [.. ids.Order()];
        return dbContext.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0)) FROM unnest({sorted}) WITH ORDINALITY AS t(id, n) ORDER BY n", cancellationToken);
    }
}
