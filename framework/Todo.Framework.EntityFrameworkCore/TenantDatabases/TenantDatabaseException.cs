namespace Todo.Framework.EntityFrameworkCore;

/// <summary>A tenant's database cannot be used; the message holds no secret.</summary>
public sealed class TenantDatabaseException(TenantDatabaseProblem problem, Exception? innerException = null)
    : Exception(innerException is null ? problem.ToString() : $"{problem}: {innerException.Message}", innerException)
{
    public TenantDatabaseProblem Problem { get; } = problem;
}
