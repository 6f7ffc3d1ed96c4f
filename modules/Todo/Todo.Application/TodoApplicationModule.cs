using Microsoft.Extensions.DependencyInjection;
using Todo.Identity;
using Todo.Todos.Changes;
using Todo.Todos.Trash;

namespace Todo.Todos;

[DependsOn(typeof(TodoApplicationContractsModule), typeof(TodoDomainModule), typeof(TodoIdentityContractsModule))]
public sealed class TodoApplicationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddOptions<ListChangeOptions>().BindConfiguration(ListChangeOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        context.Services.AddHostedService(provider => provider.GetRequiredService<ListChangeDispatcher>());
        context.Services.AddHostedService<OutboxRelay>();
        context.Services.AddHostedService<TombstonePruner>();
        context.Services.AddOptions<TrashOptions>().BindConfiguration(TrashOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        context.Services.AddHostedService<TrashPurger>();
    }
}
