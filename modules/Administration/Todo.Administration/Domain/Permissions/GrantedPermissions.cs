using System.Collections.Frozen;
using System.ComponentModel;

namespace Todo.Administration.Domain.Permissions;

/// <summary>What one role or user was granted, as it is cached. Immutable, so that the cache hands out the same object.</summary>
[ImmutableObject(true)]
internal sealed record GrantedPermissions(FrozenSet<string> Names)
{
    public static string CacheKey(string providerName, string providerKey) => $"{providerName}:{providerKey}";
}
