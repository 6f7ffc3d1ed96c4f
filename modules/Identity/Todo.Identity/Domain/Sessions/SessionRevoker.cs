using Microsoft.Extensions.Options;

namespace Todo.Identity.Domain.Sessions;

/// <summary>Makes what was issued in a session worthless on all nodes, now and until it has expired by itself.</summary>
public sealed class SessionRevoker(IUserSessionRepository sessions, INodeBus nodeBus, IClock clock, IOptions<TodoIdentityOptions> options) : ITransientDependency
{
    /// <summary>Of the node bus: ids of sessions that ended, separated by commas.</summary>
    public const string Channel = "identity.sessions";

    /// <summary>Of the node bus: ids of sessions that go on, but without their live connections.</summary>
    public const string ConnectionsChannel = "identity.connections";

    private const int IdsInMessage = 100;

    /// <summary>Beyond their lifetime, tokens may be checked by a clock that is a little behind.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    public async Task RevokeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        if (ids.Count == 0) return;
        var expirationTime = clock.Now + TimeSpan.FromMinutes(options.Value.Tokens.AccessTokenMinutes) + ClockSkew;
        await sessions.AddRevokedAsync(ids, expirationTime, cancellationToken);
        await PublishAsync(Channel, ids, cancellationToken);
    }

    public Task DisconnectAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) => PublishAsync(ConnectionsChannel, ids, cancellationToken);

    private async Task PublishAsync(string channel, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        foreach (var some in ids.Chunk(IdsInMessage)) await nodeBus.PublishAsync(channel, string.Join(',', some), cancellationToken);
    }
}
