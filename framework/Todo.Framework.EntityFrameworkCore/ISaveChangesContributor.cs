namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Takes part in every save of its scope, before the rows are written and inside their transaction. Contributors
/// run in the order of their modules. Expose with <c>[ExposeServices(typeof(ISaveChangesContributor))]</c>.</summary>
public interface ISaveChangesContributor
{
    Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken);
}
