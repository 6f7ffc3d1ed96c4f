using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Todo.Todos.Realtime;

namespace Todo.Todos;

[DependsOn(typeof(TodoApplicationContractsModule), typeof(TodoFrameworkAspNetCoreModule))]
public sealed class TodoHttpApiModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(
            typeof(TodoApplicationContractsModule).Assembly, setting => (setting.RootPath, setting.RemoteServiceName) = ("todo", "Todo")));
        context.Services.Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(TodoErrorCodes.IdConflict, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.LabelNameTaken, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.DependencyCycle, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.ItemIsBlocked, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.AssigneeHasNoAccess, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.TooManyLinks, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.ItemIsCancelled, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.InvalidCursor, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.InboxStays, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.InvalidQuery, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.InvalidSorting, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.InvalidTimeZone, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.IncompleteSchedule, StatusCodes.Status400BadRequest);
        });
        context.Services.AddHostedService(provider => provider.GetRequiredService<PresenceBroadcaster>());
    }
}
