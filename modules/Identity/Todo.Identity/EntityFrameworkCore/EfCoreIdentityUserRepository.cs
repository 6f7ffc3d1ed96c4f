using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreIdentityUserRepository(IDbContextProvider contexts) : EfCoreRepository<IdentityUser, Guid>(contexts), IIdentityUserRepository
{
    private static readonly Expression<Func<IdentityUser, UserData>> ToData = user => new UserData(
        user.Id, user.TenantId, user.UserName, user.Name, user.Surname, user.Email, user.EmailConfirmed, user.PhoneNumber, user.PhoneNumberConfirmed);

    public Task<IdentityUser?> FindByNormalizedUserNameAsync(string normalizedUserName, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(user => user.NormalizedUserName == normalizedUserName, cancellationToken);

    public Task<IdentityUser?> FindByNormalizedEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(user => user.NormalizedEmail == normalizedEmail, cancellationToken);

    public Task<List<UserData>> GetDataAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        DbSet.Where(user => ids.Contains(user.Id)).Select(ToData).ToListAsync(cancellationToken);

    public Task<List<UserData>> SearchAsync(string normalizedPrefix, int maxResultCount, int skipCount = 0, CancellationToken cancellationToken = default) =>
        StartingWith(normalizedPrefix).Where(user => user.IsActive).OrderBy(user => user.NormalizedUserName)
            .Skip(skipCount).Take(maxResultCount).Select(ToData).ToListAsync(cancellationToken);

    public Task<long> CountActiveAsync(string normalizedPrefix, CancellationToken cancellationToken = default) =>
        StartingWith(normalizedPrefix).LongCountAsync(user => user.IsActive, cancellationToken);

    public async Task<IdentityUser> GetForUpdateAsync(Guid id, CancellationToken cancellationToken = default) =>
        await DbSet.FromSql($"SELECT * FROM identity.users WHERE id = {id} FOR UPDATE").FirstOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(NotFoundCode, id);

    public Task<List<IdentityUser>> GetListAsync(
        string normalizedPrefix, IReadOnlyList<SortingClause> sorting, int skipCount, int maxResultCount, CancellationToken cancellationToken = default) =>
        Sort(StartingWith(normalizedPrefix).AsNoTracking().IgnoreAutoIncludes(), sorting).Skip(skipCount).Take(maxResultCount).ToListAsync(cancellationToken);

    public Task<long> CountAsync(string normalizedPrefix, CancellationToken cancellationToken = default) =>
        StartingWith(normalizedPrefix).LongCountAsync(cancellationToken);

    public Task<bool> HasAnotherAbleAsync(Guid roleId, Guid exceptUserId, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        DbSet.AnyAsync(
            user => user.Id != exceptUserId && user.IsActive && (user.LockoutEnd == null || user.LockoutEnd <= now) && user.Roles.Any(role => role.RoleId == roleId),
            cancellationToken);

    public Task CountFailedAccessAsync(Guid id, int maxFailedAccessAttempts, DateTimeOffset lockoutEnd, CancellationToken cancellationToken = default) =>
        DbSet.Where(user => user.Id == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(user => user.LockoutEnd, user => user.AccessFailedCount + 1 >= maxFailedAccessAttempts ? lockoutEnd : user.LockoutEnd)
                .SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount + 1 >= maxFailedAccessAttempts ? 0 : user.AccessFailedCount + 1),
            cancellationToken);

    public Task ResetFailedAccessAsync(Guid id, CancellationToken cancellationToken = default) =>
        DbSet.Where(user => user.Id == id && user.AccessFailedCount > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0), cancellationToken);

    /// <summary>A range of each index. LIKE would not do: row-level security keeps it from the rows of other tenants, and so from
    /// the index, since it is not leakproof.</summary>
    private IQueryable<IdentityUser> StartingWith(string prefix)
    {
        if (prefix.Length == 0) return DbSet;
        var end = prefix + NameNormalizer.LastCharacter;
        return DbSet.Where(user =>
            (user.NormalizedUserName.CompareTo(prefix) >= 0 && user.NormalizedUserName.CompareTo(end) < 0)
            || (user.NormalizedEmail.CompareTo(prefix) >= 0 && user.NormalizedEmail.CompareTo(end) < 0)
            || (user.NormalizedName!.CompareTo(prefix) >= 0 && user.NormalizedName!.CompareTo(end) < 0)
            || (user.NormalizedSurname!.CompareTo(prefix) >= 0 && user.NormalizedSurname!.CompareTo(end) < 0));
    }

    private static IQueryable<IdentityUser> Sort(IQueryable<IdentityUser> users, IReadOnlyList<SortingClause> sorting)
    {
        if (sorting.Count == 0) return users.OrderBy(user => user.NormalizedUserName);
        var (first, others) = (sorting[0], sorting.Skip(1));
        var sorted = first.IsDescending ? users.OrderByDescending(KeyOf(first)) : users.OrderBy(KeyOf(first));
        sorted = others.Aggregate(sorted, (query, clause) => clause.IsDescending ? query.ThenByDescending(KeyOf(clause)) : query.ThenBy(KeyOf(clause)));
        return first.IsDescending ? sorted.ThenByDescending(user => user.Id) : sorted.ThenBy(user => user.Id); // pages must not overlap
    }

    private static Expression<Func<IdentityUser, object?>> KeyOf(SortingClause clause) => clause.Field switch
    {
        "email" => user => user.NormalizedEmail,
        "phoneNumber" => user => user.PhoneNumber,
        "name" => user => user.NormalizedName,
        "surname" => user => user.NormalizedSurname,
        "creationTime" => user => user.CreationTime,
        _ => user => user.NormalizedUserName,
    };
}
