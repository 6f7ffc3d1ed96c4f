using System.ComponentModel;

namespace Todo.Saas.Domain.Tenants;

/// <summary>A tenant as the cache keeps it; that there is none is kept as well.</summary>
[ImmutableObject(true)] // the cache need not copy it
internal sealed record CachedTenant(TenantConfiguration? Value);
