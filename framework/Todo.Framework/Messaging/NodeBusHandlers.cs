using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging;
using Todo.Framework.DependencyInjection;

namespace Todo.Framework.Messaging;

/// <summary>Who on this node listens to what; the part of a node bus that has nothing to do with its transport.</summary>
public sealed partial class NodeBusHandlers(ILogger<NodeBusHandlers> logger) : ISingletonDependency
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<object, Func<string, CancellationToken, Task>>> _channels = new();
    private readonly ConcurrentDictionary<object, Func<CancellationToken, Task>> _gaps = new();

    public IDisposable Subscribe(string channel, Func<string, CancellationToken, Task> handler)
    {
        var handlers = _channels.GetOrAdd(channel, _ => new());
        var key = new object();
        handlers[key] = handler;
        return new DisposeAction(() => handlers.TryRemove(key, out _));
    }

    public IDisposable OnGap(Func<CancellationToken, Task> handler)
    {
        var key = new object();
        _gaps[key] = handler;
        return new DisposeAction(() => _gaps.TryRemove(key, out _));
    }

    /// <summary>Runs the channel's handlers; one that fails is logged and hinders no other.</summary>
    public async Task DispatchAsync(string channel, string payload, CancellationToken cancellationToken)
    {
        if (!_channels.TryGetValue(channel, out var handlers)) return;
        foreach (var handler in handlers.Values)
        {
            try
            {
                await handler(payload, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                LogFailed(exception, channel);
            }
        }
    }

    /// <summary>Runs every handler of gaps; throws when one fails, for then the gap is not closed.</summary>
    public async Task RaiseGapAsync(CancellationToken cancellationToken)
    {
        foreach (var handler in _gaps.Values) await handler(cancellationToken);
    }

    /// <exception cref="ArgumentException">The message is too long for the bus.</exception>
    public static void CheckLength(string channel, string payload)
    {
        var bytes = Encoding.UTF8.GetByteCount(channel) + Encoding.UTF8.GetByteCount(payload);
        if (bytes > INodeBus.MaxMessageBytes)
        {
            throw new ArgumentException($"A message on '{channel}' has {bytes} bytes, more than {INodeBus.MaxMessageBytes}: send an id instead of the thing.", nameof(payload));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A handler of the node bus failed on channel {Channel}")]
    private partial void LogFailed(Exception exception, string channel);
}
