namespace Todo.Administration.Features;

/// <param name="Name"><c>ToggleStringValueType</c>, <c>FreeTextStringValueType</c> or <c>SelectionStringValueType</c>.</param>
/// <param name="ItemSource">Of a selection.</param>
public sealed record StringValueTypeDto(
    string Name, IReadOnlyDictionary<string, object?> Properties, ValueValidatorDto Validator, SelectionItemSourceDto? ItemSource);
