namespace Todo.Administration.Features;

/// <param name="Depth">How many parents it has.</param>
public sealed record FeatureDto(
    string Name, string DisplayName, string? Value, FeatureProviderDto Provider, string? Description, StringValueTypeDto ValueType, int Depth, string? ParentName);
