namespace Todo.Saas.Domain.Tenants;

public interface ITenantRepository : IBasicRepository<Tenant, Guid>
{
    Task<Tenant?> FindByNormalizedNameAsync(string normalizedName, CancellationToken cancellationToken = default);

    /// <summary>The row, locked until the transaction ends.</summary>
    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:TenantNotFound</c>.</exception>
    Task<Tenant> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <exception cref="EntityNotFoundException"><c>Todo.Saas:TenantNotFound</c>.</exception>
    Task<TenantWithEdition> GetWithEditionAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Tenants whose normalized name begins with the prefix.</summary>
    /// <param name="sorting">By name, if not by <c>creationTime</c>.</param>
    Task<List<TenantWithEdition>> GetListAsync(
        string normalizedPrefix, SortingClause? sorting, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    Task<int> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default);

    /// <summary>Moves all tenants of an edition to another, those in the trash as well; answers those that are not.</summary>
    Task<List<Tenant>> MoveToEditionAsync(Guid from, Guid? to, CancellationToken cancellationToken = default);

    /// <summary>Those that have a database to themselves, inactive ones as well.</summary>
    Task<List<Tenant>> GetWithDatabaseAsync(CancellationToken cancellationToken = default);

    /// <summary>Until the transaction ends, whoever else wants the name waits, and then finds that it is taken.</summary>
    Task LockNameAsync(string normalizedName, CancellationToken cancellationToken = default);
}
