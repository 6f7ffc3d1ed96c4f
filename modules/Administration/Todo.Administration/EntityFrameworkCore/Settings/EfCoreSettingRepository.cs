using Todo.Administration.Domain.Settings;

namespace Todo.Administration.EntityFrameworkCore.Settings;

internal sealed class EfCoreSettingRepository(AbpDbContext dbContext) : EfCoreRepository<Setting, Guid>(dbContext), ISettingRepository
{
    public Task<Setting?> FindAsync(string name, string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(s => s.ProviderName == providerName && s.ProviderKey == providerKey && s.Name == name, cancellationToken);

    public Task<List<Setting>> GetListAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        DbSet.AsNoTracking().Where(s => s.ProviderName == providerName && s.ProviderKey == providerKey).ToListAsync(cancellationToken);
}
