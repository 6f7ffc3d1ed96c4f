namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Takes part in every save of its scope, before the rows are written and inside their transaction. Contributors
/// run by <see cref="Order"/>, then in the order of their modules. Expose with <c>[ExposeServices(typeof(ISaveChangesContributor))]</c>.</summary>
public interface ISaveChangesContributor
{
    /// <summary>The lower comes first.</summary>
    int Order => 0;

    Task BeforeSaveAsync(AbpDbContext dbContext, CancellationToken cancellationToken);
}
