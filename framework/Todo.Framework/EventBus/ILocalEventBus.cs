namespace Todo.Framework.EventBus;

/// <summary>Hands an event to its handlers, at once and in the caller's scope.</summary>
public interface ILocalEventBus
{
    Task PublishAsync(object eventData, CancellationToken cancellationToken = default);
}
