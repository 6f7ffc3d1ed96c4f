using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.Roles;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreIdentityRoleRepository(AbpDbContext dbContext) : EfCoreRepository<IdentityRole, Guid>(dbContext), IIdentityRoleRepository
{
    public Task<IdentityRole?> FindByNormalizedNameAsync(string normalizedName, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(role => role.NormalizedName == normalizedName, cancellationToken);

    public Task<List<IdentityRole>> GetDefaultsAsync(CancellationToken cancellationToken = default) =>
        DbSet.Where(role => role.IsDefault).ToListAsync(cancellationToken);

    public async Task<List<string>> GetNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        if (ids.Count == 0) return [];
        var names = await DbSet.Where(role => ids.Contains(role.Id)).Select(role => role.Name).ToListAsync(cancellationToken);
        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
