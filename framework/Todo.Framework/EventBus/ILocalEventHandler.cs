namespace Todo.Framework.EventBus;

/// <summary>Handles an event inside the unit of work that raised it: both commit, or neither.</summary>
public interface ILocalEventHandler<in TEvent>
{
    Task HandleEventAsync(TEvent eventData, CancellationToken cancellationToken);
}
