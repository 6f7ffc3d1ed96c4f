using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Todo.Identity.Domain.Keys;
using Todo.Identity.OpenIddictServer;
using Todo.Identity.Web;

namespace Todo.Identity;

[DependsOn(typeof(TodoIdentityContractsModule), typeof(TodoFrameworkEntityFrameworkCoreModule))]
public sealed class TodoIdentityModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var section = context.Configuration.GetSection(TodoIdentityOptions.SectionName);
        var options = section.Get<TodoIdentityOptions>() ?? new TodoIdentityOptions();
        context.Services.AddOptions<TodoIdentityOptions>().Bind(section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<TodoIdentityOptions>, TodoIdentityOptionsValidator>();

        context.Services.AddIdentityCore<IdentityUser>(); // takes store, hasher and validators from what is registered by convention
        context.Services.AddTodoAuthentication(options);
        context.Services.AddTodoOpenIddict(options);
        context.Services.AddHostedService<TokenPruningService>();
        context.Services.AddRazorPages();
    }

    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<ServerKeyRing>().LoadAsync(context.CancellationToken);
}
