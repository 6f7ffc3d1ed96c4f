namespace Todo.Administration.Domain.Features;

public interface IFeatureValueRepository : IBasicRepository<FeatureValue, Guid>
{
    /// <summary>All of one provider and key.</summary>
    Task<List<FeatureValue>> GetListAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="GetListAsync"/>; whoever else asks so waits until the transaction ends.</summary>
    Task<List<FeatureValue>> GetListForUpdateAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default);
}
