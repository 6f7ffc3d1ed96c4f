using Todo.Administration.Domain.Settings;

namespace Todo.Administration.EntityFrameworkCore.Settings;

internal sealed class EfCoreSettingRepository(IDbContextProvider contexts) : EfCoreRepository<Setting, Guid>(contexts), ISettingRepository
{
    public Task<Setting?> FindAsync(string name, string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        DbSet.FirstOrDefaultAsync(s => s.ProviderName == providerName && s.ProviderKey == providerKey && s.Name == name, cancellationToken);

    public Task<List<Setting>> GetListAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default) =>
        DbSet.AsNoTracking().Where(s => s.ProviderName == providerName && s.ProviderKey == providerKey).ToListAsync(cancellationToken);
}
