namespace Todo.Administration.Features;

/// <param name="Name"><c>NULL</c>, <c>BOOLEAN</c>, <c>NUMERIC</c> or <c>STRING</c>.</param>
public sealed record ValueValidatorDto(string Name, IReadOnlyDictionary<string, object?> Properties);
