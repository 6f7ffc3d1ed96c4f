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
            options.Map(TodoErrorCodes.InvalidRecurrence, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.RecurrenceTooFine, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.RecurrenceNeverOccurs, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.RecurrenceNeedsDueDate, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.RecurrenceNotUnderstood, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.TooManyLines, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.ItemDoesNotRecur, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.ItemIsNotOpen, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.NoFurtherOccurrence, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.NothingToUndo, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.NothingToRedo, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.UndoConflict, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.TooManyChanges, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.TooManyReactions, StatusCodes.Status409Conflict);
            options.Map(TodoErrorCodes.InvalidReaction, StatusCodes.Status400BadRequest);
            options.Map(TodoErrorCodes.MomentInFuture, StatusCodes.Status400BadRequest);
        });
        context.Services.AddHostedService(provider => provider.GetRequiredService<PresenceBroadcaster>());
    }
}
