using Microsoft.EntityFrameworkCore;
using Npgsql;
using Todo.Identity.Domain.Roles;
using Todo.Identity.Domain.Users;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreIdentityRoleRepository(IDbContextProvider contexts) : EfCoreRepository<IdentityRole, Guid>(contexts), IIdentityRoleRepository
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

    public async Task<IdentityRole> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        await DbSet.FromSql($"SELECT * FROM identity.roles WHERE id = {id} FOR UPDATE").FirstOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(NotFoundCode, id);

    public Task<IdentityRole?> FindForUpdateAsync(string normalizedName, CancellationToken cancellationToken = default) =>
        DbSet.FromSql($"SELECT * FROM identity.roles WHERE normalized_name = {normalizedName} FOR NO KEY UPDATE") // giving the role waits for nobody
            .FirstOrDefaultAsync(cancellationToken);

    public Task<List<IdentityRole>> GetListAsync(
        string normalizedPrefix, bool isDescending, int skipCount, int maxResultCount, CancellationToken cancellationToken = default)
    {
        var roles = StartingWith(normalizedPrefix).AsNoTracking();
        var sorted = isDescending ? roles.OrderByDescending(role => role.NormalizedName) : roles.OrderBy(role => role.NormalizedName);
        return sorted.Skip(skipCount).Take(maxResultCount).ToListAsync(cancellationToken);
    }

    public Task<int> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default) =>
        StartingWith(normalizedPrefix).CountAsync(cancellationToken);

    public Task<List<IdentityRole>> GetAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        DbSet.Where(role => ids.Contains(role.Id)).OrderBy(role => role.NormalizedName).ToListAsync(cancellationToken);

    public Task<List<IdentityRole>> GetByNormalizedNamesAsync(IReadOnlyCollection<string> normalizedNames, CancellationToken cancellationToken = default) =>
        DbSet.Where(role => normalizedNames.Contains(role.NormalizedName)).ToListAsync(cancellationToken);

    public async Task SaveAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await DbContext.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw IdentityRole.NameIsTaken();
        }
    }

    private IQueryable<IdentityRole> StartingWith(string prefix)
    {
        if (prefix.Length == 0) return DbSet;
        var end = prefix + NameNormalizer.LastCharacter;
        return DbSet.Where(role => role.NormalizedName.CompareTo(prefix) >= 0 && role.NormalizedName.CompareTo(end) < 0);
    }
}
