namespace Todo.Administration.Domain.Settings;

public interface ISettingRepository : IBasicRepository<Setting, Guid>
{
    /// <summary>The setting of the current tenant's rows, or null.</summary>
    Task<Setting?> FindAsync(string name, string providerName, string? providerKey, CancellationToken cancellationToken = default);

    /// <summary>All of one provider and key.</summary>
    Task<List<Setting>> GetListAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default);
}
