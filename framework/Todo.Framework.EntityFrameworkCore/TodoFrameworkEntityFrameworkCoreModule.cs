using Microsoft.Extensions.DependencyInjection;
using Todo.Framework.EntityFrameworkCore.Messaging;
using Todo.Framework.Modularity;

namespace Todo.Framework.EntityFrameworkCore;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoFrameworkEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHostedService<PostgresNodeBusListener>();
        context.Services.AddHostedService(provider => provider.GetRequiredService<TenantDatabaseKeeper>());
    }
}
