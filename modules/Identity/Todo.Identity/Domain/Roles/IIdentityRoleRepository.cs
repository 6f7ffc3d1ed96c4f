namespace Todo.Identity.Domain.Roles;

public interface IIdentityRoleRepository : IBasicRepository<IdentityRole, Guid>
{
    Task<IdentityRole?> FindByNormalizedNameAsync(string normalizedName, CancellationToken cancellationToken = default);

    /// <summary>The roles every newcomer gets.</summary>
    Task<List<IdentityRole>> GetDefaultsAsync(CancellationToken cancellationToken = default);

    /// <summary>The names of those of the roles that exist, in ordinal order.</summary>
    Task<List<string>> GetNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The role, which no other transaction changes until this one ends.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such role.</exception>
    Task<IdentityRole> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="FindByNormalizedNameAsync"/>; no other transaction that asks so gets past until this one ends.</summary>
    Task<IdentityRole?> FindForUpdateAsync(string normalizedName, CancellationToken cancellationToken = default);

    /// <summary>Roles whose name starts with the normalized prefix, by name.</summary>
    Task<List<IdentityRole>> GetListAsync(
        string normalizedPrefix, bool isDescending, int skipCount, int maxResultCount, CancellationToken cancellationToken = default);

    Task<int> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default);

    /// <summary>Those of the roles that exist, by name.</summary>
    Task<List<IdentityRole>> GetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Those of the roles that exist.</summary>
    Task<List<IdentityRole>> GetByNormalizedNamesAsync(IReadOnlyCollection<string> normalizedNames, CancellationToken cancellationToken = default);

    /// <summary>Writes what changed, an inserted role as well.</summary>
    /// <exception cref="AbpValidationException">Somebody took the name first.</exception>
    Task SaveAsync(CancellationToken cancellationToken = default);
}
