using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Todo.Host.Database;

/// <summary>Brings all databases to this version: the main one, which gets its first data then, and those that tenants have to themselves.
/// Without the main one nothing goes on; a tenant's that fails is logged and tried again by the host.</summary>
public sealed class DatabaseMigrator(
    IServiceScopeFactory scopeFactory,
    NpgsqlDataSource dataSource,
    MigrationDataSource migrations,
    SchemaMigrator schemaMigrator,
    ApplicationRoleCheck roleCheck,
    TenantDatabases tenantDatabases,
    TenantDatabaseKeeper tenantDatabaseKeeper) : ISingletonDependency
{
    public async Task MigrateAsync(DataSeedContext seed, CancellationToken cancellationToken = default)
    {
        await schemaMigrator.MigrateAsync(
            migrations.DataSource,
            new NpgsqlConnectionStringBuilder(dataSource.ConnectionString).Username,
            async () =>
            {
                await roleCheck.RequireAsync(cancellationToken);
                await SeedAsync(seed, cancellationToken);
            },
            cancellationToken);
        await tenantDatabases.RefreshAsync(cancellationToken);
        await tenantDatabaseKeeper.MigrateAsync(cancellationToken);
    }

    /// <summary>Each contributor in a unit of work of its own, so that the next one finds its rows.</summary>
    private async Task SeedAsync(DataSeedContext seed, CancellationToken cancellationToken)
    {
        int count;
        await using (var scope = scopeFactory.CreateAsyncScope()) count = scope.ServiceProvider.GetServices<IDataSeedContributor>().Count();
        for (var index = 0; index < count; index++)
        {
            await using var scope = scopeFactory.CreateAsyncScope();
            await using var unitOfWork = await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
            await scope.ServiceProvider.GetServices<IDataSeedContributor>().ElementAt(index).SeedAsync(seed, cancellationToken);
            await unitOfWork.CompleteAsync(cancellationToken);
        }
    }
}
