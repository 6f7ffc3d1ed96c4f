using Microsoft.EntityFrameworkCore;

namespace Todo.Saas.EntityFrameworkCore;

internal static class SaasDbContextExtensions
{
    /// <summary>Lets transactions that lock the same text take turns.</summary>
    public static Task LockTextAsync(this AbpDbContext dbContext, string text, CancellationToken cancellationToken) =>
        dbContext.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({text}, 0))", cancellationToken);
}
