namespace Todo.Identity.Domain.Roles;

public interface IIdentityRoleRepository : IBasicRepository<IdentityRole, Guid>
{
    Task<IdentityRole?> FindByNormalizedNameAsync(string normalizedName, CancellationToken cancellationToken = default);

    /// <summary>The roles every newcomer gets.</summary>
    Task<List<IdentityRole>> GetDefaultsAsync(CancellationToken cancellationToken = default);

    /// <summary>The names of those of the roles that exist, in ordinal order.</summary>
    Task<List<string>> GetNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);
}
