using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Todo.Framework.Data;
using Todo.Framework.DependencyInjection;
using Todo.Framework.MultiTenancy;

namespace Todo.Framework.EntityFrameworkCore;

internal sealed partial class DatabaseRunner(
    IServiceScopeFactory scopeFactory, IDataFilter dataFilter, ILogger<DatabaseRunner> logger)
    : IDatabaseRunner, ISingletonDependency
{
    public Task RunOnAllAsync(string name, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellationToken = default) =>
        RunAsync(name, work, cancellationToken);

    public Task RunForAsync<TRow>(
        string name,
        IEnumerable<TRow> rows,
        Func<TRow, Guid?> tenantOf,
        Func<IServiceProvider, IReadOnlyList<TRow>, CancellationToken, Task> work,
        CancellationToken cancellationToken = default) =>
        RunAsync(name, (services, token) => work(services, [.. rows], token), cancellationToken);

    private async Task RunAsync(string name, Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            using var allTenants = dataFilter.Disable<IMultiTenant>();
            await using var scope = scopeFactory.CreateAsyncScope();
            await work(scope.ServiceProvider, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception, name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not done: {Work}")]
    private partial void LogFailed(Exception exception, string work);
}
