namespace Todo.Administration.Features;

/// <summary>What a tenant (provider <c>T</c>, key: its id), an edition (<c>E</c>, key: its id) or the host itself (<c>T</c> without key) has.
/// The host's business alone.</summary>
[RemoteService(Path = "features")]
public interface IFeatureAppService : IApplicationService
{
    /// <summary>All features with their values, and whose these are.</summary>
    /// <exception cref="BusinessException"><c>AbpFeatureManagement:UnknownProvider</c>.</exception>
    Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey = null, CancellationToken cancellationToken = default);

    /// <summary>Sets what is named, and takes back what is null; in effect at the next call, on every node.</summary>
    /// <exception cref="BusinessException"><c>AbpFeatureManagement:UnknownFeature</c>, <c>InvalidValue</c> or <c>UnknownProvider</c>.</exception>
    Task UpdateAsync(UpdateFeaturesDto input, string providerName, string? providerKey = null, CancellationToken cancellationToken = default);

    /// <summary>Takes back every value of the provider and key.</summary>
    Task DeleteAsync(string providerName, string? providerKey = null, CancellationToken cancellationToken = default);
}
