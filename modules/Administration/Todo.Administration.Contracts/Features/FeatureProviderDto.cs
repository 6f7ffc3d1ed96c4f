namespace Todo.Administration.Features;

/// <summary>Whose value it is; <c>D</c> is the definition's.</summary>
public sealed record FeatureProviderDto(string Name, string? Key);
