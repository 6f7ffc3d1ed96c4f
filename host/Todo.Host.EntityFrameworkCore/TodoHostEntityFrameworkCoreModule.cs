using Microsoft.Extensions.DependencyInjection;
using Todo.Administration;
using Todo.Administration.Emailing;
using Todo.Host.Configuration;
using Todo.Host.Database;
using Todo.Host.EmbeddedPostgres;
using Todo.Identity;
using Todo.Saas;
using Todo.Todos.EntityFrameworkCore;

namespace Todo.Host;

/// <summary>Every module that has tables or first data, on one context and one connection pool.</summary>
[DependsOn(
    typeof(TodoFrameworkEntityFrameworkCoreModule),
    typeof(TodoIdentityModule),
    typeof(TodoSaasModule),
    typeof(TodoAdministrationModule),
    typeof(TodoEntityFrameworkCoreModule))]
public sealed class TodoHostEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Configuration;
        context.Services.AddSingleton(_ => TodoDataSource.CreateForApplication(ConnectionString()));
        context.Services.AddSingleton(_ => new MigrationDataSource(
            configuration[DatabaseSettings.MigrationConnectionStringKey] is { Length: > 0 } own ? own : ConnectionString()));
        context.Services.AddAbpDbContext<TodoDbContext>();
        context.Services.AddSingleton(new TenantDataSourceFactory(TodoDataSource.CreateForTenant));
        context.Services.Configure<EmailFolderOptions>(
            options => options.Folder = Path.Combine(TodoDataFolder.Resolve(configuration[TodoDataFolder.Variable]), "mail"));

        string ConnectionString() => configuration[DatabaseSettings.ConnectionStringKey]
            ?? throw new InvalidConfigurationException(DatabaseSettings.ConnectionStringKey, "is not set.");
    }
}
