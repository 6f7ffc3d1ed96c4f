using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class EfCoreIdentityUserRepository(AbpDbContext dbContext) : EfCoreRepository<IdentityUser, Guid>(dbContext), IIdentityUserRepository
{
    private static readonly Expression<Func<IdentityUser, UserData>> ToData = user => new UserData(
        user.Id, user.TenantId, user.UserName, user.Name, user.Surname, user.Email, user.EmailConfirmed, user.PhoneNumber, user.PhoneNumberConfirmed);

    public Task<IdentityUser?> FindByNormalizedUserNameAsync(string normalizedUserName, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(user => user.NormalizedUserName == normalizedUserName, cancellationToken);

    public Task<IdentityUser?> FindByNormalizedEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(user => user.NormalizedEmail == normalizedEmail, cancellationToken);

    public Task<List<UserData>> GetDataAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        DbSet.Where(user => ids.Contains(user.Id)).Select(ToData).ToListAsync(cancellationToken);

    public Task<List<UserData>> SearchAsync(string normalizedPrefix, int maxResultCount, CancellationToken cancellationToken = default) =>
        DbSet.Where(user => user.IsActive)
            .Where(user => user.NormalizedUserName.StartsWith(normalizedPrefix)
                || user.NormalizedEmail.StartsWith(normalizedPrefix)
                || user.NormalizedName!.StartsWith(normalizedPrefix)
                || user.NormalizedSurname!.StartsWith(normalizedPrefix))
            .OrderBy(user => user.NormalizedUserName)
            .Take(maxResultCount)
            .Select(ToData)
            .ToListAsync(cancellationToken);

    public Task CountFailedAccessAsync(Guid id, int maxFailedAccessAttempts, DateTimeOffset lockoutEnd, CancellationToken cancellationToken = default) =>
        DbSet.Where(user => user.Id == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(user => user.LockoutEnd, user => user.AccessFailedCount + 1 >= maxFailedAccessAttempts ? lockoutEnd : user.LockoutEnd)
                .SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount + 1 >= maxFailedAccessAttempts ? 0 : user.AccessFailedCount + 1),
            cancellationToken);

    public Task ResetFailedAccessAsync(Guid id, CancellationToken cancellationToken = default) =>
        DbSet.Where(user => user.Id == id && user.AccessFailedCount > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, 0), cancellationToken);
}
