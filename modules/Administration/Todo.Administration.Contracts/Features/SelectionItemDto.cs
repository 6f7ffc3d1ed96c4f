namespace Todo.Administration.Features;

public sealed record SelectionItemDto(string Value, SelectionItemTextDto DisplayText);
