using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Todo.Framework.Data;
using Todo.Framework.DependencyInjection;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore;

internal sealed partial class DatabaseRunner(
    IServiceScopeFactory scopeFactory, TenantDatabases databases, IDataFilter dataFilter, ILogger<DatabaseRunner> logger)
    : IDatabaseRunner, ISingletonDependency
{
    private const int AtATime = 4;

    public async Task RunOnAllAsync(
        string name, Func<IServiceProvider, CancellationToken, Task> work, bool onlyInUse = false, CancellationToken cancellationToken = default)
    {
        await RunAsync(name, database: null, work, cancellationToken);
        await Parallel.ForEachAsync(
            databases.All.Where(database => !onlyInUse || database.IsInUse),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken },
            async (database, token) => await RunAsync(name, database, work, token));
    }

    public async Task RunForAsync<TRow>(
        string name,
        IEnumerable<TRow> rows,
        Func<TRow, Guid?> tenantOf,
        Func<IServiceProvider, IReadOnlyList<TRow>, CancellationToken, Task> work,
        CancellationToken cancellationToken = default)
    {
        foreach (var group in rows.GroupBy(row => databases.Find(tenantOf(row))))
        {
            await RunAsync(name, group.Key, (services, token) => work(services, [.. group], token), cancellationToken);
        }
    }

    private async Task RunAsync(
        string name, TenantDatabase? database, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        if (database is { IsResting: true } or { IsUnavailable: true }) return; // that was logged when it began
        try
        {
            using var allTenants = dataFilter.Disable<IMultiTenant>();
            await using var scope = scopeFactory.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<DbContextProvider>().Fix(database);
            await work(scope.ServiceProvider, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            database?.Rest();
            if (database is null) LogFailed(exception, name);
            else LogFailedOn(database.ToString(), name, exception is BusinessException { InnerException: { } reason } ? reason.Message : exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not done: {Work}")]
    private partial void LogFailed(Exception exception, string work);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not done on the tenants' database {Database}: {Work}: {Reason}")]
    private partial void LogFailedOn(string database, string work, string reason);
}
