namespace Todo.Framework.AspNetCore.RateLimiting;

/// <summary>How many requests a minute all users of a tenant may make together; 0 is any number.</summary>
internal interface ITenantRequestLimit
{
    ValueTask<int> GetAsync(Guid tenantId, CancellationToken cancellationToken);
}
