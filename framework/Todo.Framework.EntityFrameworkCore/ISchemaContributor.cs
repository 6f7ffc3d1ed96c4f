namespace Todo.Framework.EntityFrameworkCore;

/// <summary>Gives a database what the model cannot say: functions, triggers, a search index. Runs as the tables' owner after the migrations and
/// row-level security, on each database and at each start; where nothing is missing it must change nothing, and need no right to. Expose with
/// <c>[ExposeServices(typeof(ISchemaContributor))]</c>.</summary>
public interface ISchemaContributor
{
    Task ApplyAsync(AbpDbContext ownerContext, CancellationToken cancellationToken);
}
