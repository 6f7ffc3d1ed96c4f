namespace Todo.Administration.Features;

public sealed record GetFeatureListResultDto(IReadOnlyList<FeatureGroupDto> Groups);
