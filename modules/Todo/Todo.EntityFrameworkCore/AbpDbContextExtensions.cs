namespace Todo.Todos.EntityFrameworkCore;

internal static class AbpDbContextExtensions
{
    /// <summary>Makes callers that bring the same new id wait for each other until the end of the transaction. A unique index
    /// cannot do this: the key begins with the space.</summary>
    public static Task LockIdAsync(this AbpDbContext dbContext, Guid id, CancellationToken cancellationToken) =>
        dbContext.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({id}::text, 0))", cancellationToken);
}
