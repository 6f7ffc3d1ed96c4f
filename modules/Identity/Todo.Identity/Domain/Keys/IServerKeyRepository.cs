namespace Todo.Identity.Domain.Keys;

public interface IServerKeyRepository
{
    /// <summary>All keys, the newest generation of each use first.</summary>
    Task<List<ServerKey>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds the keys, unless another node has just added such.</summary>
    Task TryInsertAsync(IReadOnlyCollection<ServerKey> keys, CancellationToken cancellationToken = default);
}
