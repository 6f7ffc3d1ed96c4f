namespace Todo.Administration.Features;

/// <param name="Name">The same as <paramref name="DisplayName"/>: ABP's dialog (10.4.1) looks features up by either.</param>
public sealed record FeatureGroupDto(string Name, string DisplayName, IReadOnlyList<FeatureDto> Features);
