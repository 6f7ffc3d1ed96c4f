namespace Todo.Saas.Domain.Editions;

public interface IEditionRepository : IBasicRepository<Edition, Guid>
{
    /// <summary>Keeps the edition from being deleted until the transaction ends.</summary>
    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    Task LockForUseAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The row, locked until the transaction ends; no tenant can join the edition meanwhile.</summary>
    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:EditionNotFound</c>.</exception>
    Task<Edition> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    Task<EditionWithCount> GetWithCountAsync(Guid id, CancellationToken cancellationToken = default);

    Task<Edition?> FindByNormalizedDisplayNameAsync(string normalizedDisplayName, CancellationToken cancellationToken = default);

    /// <summary>Editions whose normalized name begins with the prefix, by name.</summary>
    Task<List<EditionWithCount>> GetListAsync(
        string normalizedPrefix, bool isDescending, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    Task<int> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default);

    /// <summary>Until the transaction ends, whoever else wants the name waits, and then finds that it is taken.</summary>
    Task LockNameAsync(string normalizedName, CancellationToken cancellationToken = default);
}
