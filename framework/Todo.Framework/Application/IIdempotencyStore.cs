namespace Todo.Framework.Application;

/// <summary>Remembers idempotency keys of each user for 24 hours.</summary>
public interface IIdempotencyStore
{
    /// <summary>Claims the key in the current transaction, waiting for another that is just using it.</summary>
    /// <exception cref="BusinessException"><see cref="FrameworkErrorCodes.IdempotencyKeyReused"/>: the key was used for another request.</exception>
    Task<IdempotencyClaim> ClaimAsync(Guid userId, string key, string requestHash, CancellationToken cancellationToken = default);

    Task SaveResponseAsync(IdempotencyClaim claim, string response, CancellationToken cancellationToken = default);
}
