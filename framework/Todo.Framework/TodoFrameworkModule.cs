using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Todo.Framework.Caching;
using Todo.Framework.Modularity;

namespace Todo.Framework;

public sealed class TodoFrameworkModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddLogging();
        context.Services.AddHybridCache();
        context.Services.TryAddSingleton(TimeProvider.System);
        context.Services.AddSingleton(typeof(TypedCache<>));
    }
}
