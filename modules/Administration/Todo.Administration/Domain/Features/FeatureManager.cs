namespace Todo.Administration.Domain.Features;

/// <summary>Sets features; caches of all nodes follow when the unit of work commits.</summary>
internal sealed class FeatureManager(
    IFeatureDefinitionManager definitions, IFeatureValueRepository features, TypedCache<FeatureValues> cache, IGuidGenerator guidGenerator, ICurrentTenant currentTenant)
    : ITransientDependency
{
    /// <summary>Sets each feature to its value, or takes it back when that is null.</summary>
    /// <exception cref="BusinessException"><c>AbpFeatureManagement:UnknownFeature</c> or <c>InvalidValue</c>.</exception>
    public async Task SetAsync(
        string providerName, string? providerKey, IReadOnlyDictionary<string, string?> values, CancellationToken cancellationToken = default)
    {
        foreach (var (name, value) in values) RequireValid(name, value);
        using var host = currentTenant.Change(null);
        var existing = (await features.GetListForUpdateAsync(providerName, providerKey, cancellationToken)).ToDictionary(f => f.Name);
        foreach (var (name, value) in values)
        {
            var feature = existing.GetValueOrDefault(name);
            if (value is null)
            {
                if (feature is not null) await features.DeleteAsync(feature, cancellationToken);
            }
            else if (feature is null)
            {
                await features.InsertAsync(new FeatureValue(guidGenerator.Create(), name, value, providerName, providerKey), cancellationToken);
            }
            else
            {
                feature.SetValue(value);
            }
        }
        await cache.RemoveAsync(FeatureValues.CacheKey(providerName, providerKey), cancellationToken);
    }

    /// <summary>Takes back every value of the provider and key.</summary>
    public async Task ResetAsync(string providerName, string? providerKey, CancellationToken cancellationToken = default)
    {
        using var host = currentTenant.Change(null);
        foreach (var feature in await features.GetListForUpdateAsync(providerName, providerKey, cancellationToken)) await features.DeleteAsync(feature, cancellationToken);
        await cache.RemoveAsync(FeatureValues.CacheKey(providerName, providerKey), cancellationToken);
    }

    private void RequireValid(string name, string? value)
    {
        var definition = definitions.Find(name) ?? throw new BusinessException(AdministrationErrorCodes.UnknownFeature).WithData("feature", name);
        if (value is not null && !definition.ValueType.IsValid(value))
        {
            throw new BusinessException(AdministrationErrorCodes.InvalidFeatureValue).WithData("feature", name).WithData("value", value);
        }
    }
}
