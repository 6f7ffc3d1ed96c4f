namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record PropertyApiDescriptionModel
{
    public required string Name { get; init; }
    public string? JsonName { get; init; }
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public bool IsRequired { get; init; }
    public bool IsNullable { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
    public string? Minimum { get; init; }
    public string? Maximum { get; init; }
    public string? Regex { get; init; }
}
