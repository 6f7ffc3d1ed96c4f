namespace Todo.Framework.Messaging;

/// <summary>Tells every node of the application something small and rare, such as a cache entry that holds no longer (docs/adr/0005).
/// Messages are not kept: who was away is told so by <see cref="OnGap"/>.</summary>
public interface INodeBus
{
    /// <summary>The most bytes of UTF-8 that channel and payload may have together.</summary>
    public const int MaxMessageBytes = 7_900;

    /// <summary>Reaches every node, this one too, once the unit of work that runs here has committed, at once when none runs, and
    /// never when it rolls back. The handlers of this node have run when the unit of work is complete.</summary>
    /// <exception cref="ArgumentException">The message is longer than <see cref="MaxMessageBytes"/>.</exception>
    Task PublishAsync(string channel, string payload, CancellationToken cancellationToken = default);

    /// <summary>Hands over each message of the channel, one after the other, until the answer is disposed. A handler is quick, and may
    /// be told the same thing twice.</summary>
    IDisposable Subscribe(string channel, Func<string, CancellationToken, Task> handler);

    /// <summary>Runs whenever this node begins to listen, again after each loss of connection: it may have missed messages. Tried again
    /// when it throws.</summary>
    IDisposable OnGap(Func<CancellationToken, Task> handler);
}
