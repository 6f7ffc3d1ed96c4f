using Todo.Host.Health;
using Todo.Host.OpenApi;
using Todo.Host.Security;
using Todo.Host.WebApp;
using Todo.Todos;

namespace Todo.Host;

/// <summary>The product: every module, behind every door.</summary>
[DependsOn(
    typeof(TodoFrameworkAspNetCoreModule),
    typeof(TodoHostEntityFrameworkCoreModule),
    typeof(TodoApplicationModule),
    typeof(TodoHttpApiModule))]
public sealed class TodoHostModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddGrpc();
        services.AddGrpcReflection();
        services.AddEdge(context.Configuration);
        services.AddHostHealth();
        services.AddWebAppPages();
        services.AddOpenApiPages();
    }
}
