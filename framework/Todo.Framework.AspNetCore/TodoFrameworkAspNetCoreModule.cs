using Microsoft.Extensions.DependencyInjection;

namespace Todo.Framework.AspNetCore;

[DependsOn(typeof(TodoFrameworkModule))]
public sealed class TodoFrameworkAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpContextAccessor();
        context.Services.AddRouting();
        context.Services.AddAuthentication();
        context.Services.AddAuthorization();
    }
}
