namespace Todo.Framework.TestBase;

/// <summary>One node alone, without units of work: what is published is handled at once.</summary>
public sealed class InMemoryNodeBus(NodeBusHandlers handlers) : INodeBus, ISingletonDependency
{
    public Task PublishAsync(string channel, string payload, CancellationToken cancellationToken = default)
    {
        NodeBusHandlers.CheckLength(channel, payload);
        return handlers.DispatchAsync(channel, payload, cancellationToken);
    }

    public IDisposable Subscribe(string channel, Func<string, CancellationToken, Task> handler) => handlers.Subscribe(channel, handler);

    public IDisposable OnGap(Func<CancellationToken, Task> handler) => handlers.OnGap(handler);
}
