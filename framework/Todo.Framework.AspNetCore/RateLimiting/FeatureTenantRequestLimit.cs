using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.RateLimiting;

/// <summary>The tenant's feature, else the configuration. Read again every few seconds only, for every request asks.</summary>
internal sealed class FeatureTenantRequestLimit(
    IServiceScopeFactory scopeFactory, IFeatureDefinitionManager features, ICurrentTenant currentTenant, TimeProvider time,
    IOptionsMonitor<RateLimitOptions> limits, IOptions<AbpAspNetCoreOptions> options) : ITenantRequestLimit, ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, Known> _known = new();

    public ValueTask<int> GetAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var featureName = options.Value.TenantRequestLimitFeature;
        if (featureName is null || features.Find(featureName) is null) return new(limits.CurrentValue.TenantRequestsPerMinute);
        return _known.TryGetValue(tenantId, out var known) && time.GetElapsedTime(known.ReadAt) < Lifetime
            ? new(known.Limit)
            : ReadAsync(tenantId, featureName, cancellationToken);
    }

    private async ValueTask<int> ReadAsync(Guid tenantId, string featureName, CancellationToken cancellationToken)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        using var tenant = currentTenant.Change(tenantId);
        var value = await scope.ServiceProvider.GetRequiredService<IFeatureChecker>().GetOrNullAsync(featureName, cancellationToken);
        var limit = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : limits.CurrentValue.TenantRequestsPerMinute;
        _known[tenantId] = new Known(limit, time.GetTimestamp());
        return limit;
    }

    private readonly record struct Known(int Limit, long ReadAt);
}
