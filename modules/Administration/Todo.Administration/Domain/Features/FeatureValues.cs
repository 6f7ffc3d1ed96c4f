using System.Collections.Frozen;
using System.ComponentModel;

namespace Todo.Administration.Domain.Features;

/// <summary>The features of one provider and key, as they are cached.</summary>
[ImmutableObject(true)]
internal sealed record FeatureValues(FrozenDictionary<string, string> Values)
{
    public static string CacheKey(string providerName, string? providerKey) => $"{providerName}:{providerKey}";
}
