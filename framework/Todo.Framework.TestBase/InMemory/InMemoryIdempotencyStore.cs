using System.Collections.Concurrent;

namespace Todo.Framework.TestBase;

/// <summary>Knows no transactions: a key stays claimed even when its write fails.</summary>
public sealed class InMemoryIdempotencyStore : IIdempotencyStore, ISingletonDependency
{
    private readonly ConcurrentDictionary<(Guid UserId, string Key), (string Hash, string? Response)> _keys = new();

    public Task<IdempotencyClaim> ClaimAsync(Guid userId, string key, string requestHash, CancellationToken cancellationToken = default)
    {
        var (hash, response) = _keys.GetOrAdd((userId, key), (requestHash, null));
        return hash == requestHash
            ? Task.FromResult(new IdempotencyClaim(userId, key, response))
            : throw new BusinessException(FrameworkErrorCodes.IdempotencyKeyReused);
    }

    public Task SaveResponseAsync(IdempotencyClaim claim, string response, CancellationToken cancellationToken = default)
    {
        _keys[(claim.UserId, claim.Key)] = (_keys[(claim.UserId, claim.Key)].Hash, response);
        return Task.CompletedTask;
    }
}
