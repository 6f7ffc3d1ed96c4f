using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.RateLimiting;

internal sealed class ConfiguredTenantRequestLimit(IOptionsMonitor<RateLimitOptions> options) : ITenantRequestLimit, ISingletonDependency
{
    public ValueTask<int> GetAsync(Guid tenantId, CancellationToken cancellationToken) => new(options.CurrentValue.TenantRequestsPerMinute);
}
