namespace Todo.Framework.AspNetCore.ApiDefinition;

/// <summary>A value in path, query or body.</summary>
public sealed record ParameterApiDescriptionModel
{
    public required string NameOnMethod { get; init; }
    public required string Name { get; init; }
    public string? JsonName { get; init; }
    public required string Type { get; init; }
    public required string TypeSimple { get; init; }
    public bool IsOptional { get; init; }
    public object? DefaultValue { get; init; }
    public IReadOnlyList<string>? ConstraintTypes { get; init; }

    /// <summary><c>Path</c>, <c>ModelBinding</c> (query) or <c>Body</c>.</summary>
    public required string BindingSourceId { get; init; }

    /// <summary>The argument that a flattened property belongs to, else empty.</summary>
    public string DescriptorName { get; init; } = "";
}
