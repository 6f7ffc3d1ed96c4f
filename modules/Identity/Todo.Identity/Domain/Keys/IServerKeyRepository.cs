namespace Todo.Identity.Domain.Keys;

public interface IServerKeyRepository
{
    Task<List<ServerKey>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Waits until no other node changes the keys, and keeps the others waiting until the transaction ends.</summary>
    Task LockAsync(CancellationToken cancellationToken = default);

    Task InsertAsync(ServerKey key, CancellationToken cancellationToken = default);

    Task DeleteAsync(ServerKey key, CancellationToken cancellationToken = default);
}
