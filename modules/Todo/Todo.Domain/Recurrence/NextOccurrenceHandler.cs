using Todo.Todos.Items;

namespace Todo.Todos.Recurrence;

/// <summary>Whichever way an occurrence is completed or opened again, the one after it comes or goes in the same transaction.</summary>
[ExposeServices(typeof(ILocalEventHandler<RecurringItemCompleted>), typeof(ILocalEventHandler<RecurringItemReopened>))]
public sealed class NextOccurrenceHandler(ITodoItemRepository items, RecurrenceManager manager)
    : ILocalEventHandler<RecurringItemCompleted>, ILocalEventHandler<RecurringItemReopened>, ITransientDependency
{
    public async Task HandleEventAsync(RecurringItemCompleted eventData, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(eventData.ItemId, cancellationToken) is { } item) await manager.CreateNextAsync(item, eventData.CompletedAt, cancellationToken);
    }

    public async Task HandleEventAsync(RecurringItemReopened eventData, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(eventData.ItemId, cancellationToken) is { } item) await manager.DeleteUntouchedNextAsync(item, cancellationToken);
    }
}
