namespace Todo.Framework.AspNetCore.ApiDefinition;

public sealed record TypeApiDescriptionModel
{
    public string? BaseType { get; init; }
    public bool IsEnum { get; init; }
    public IReadOnlyList<string>? EnumNames { get; init; }
    public IReadOnlyList<object>? EnumValues { get; init; }
    public IReadOnlyList<string>? GenericArguments { get; init; }

    /// <summary>Declared by the type itself; null for an enum.</summary>
    public IReadOnlyList<PropertyApiDescriptionModel>? Properties { get; init; }
}
