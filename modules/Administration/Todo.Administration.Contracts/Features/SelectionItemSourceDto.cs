namespace Todo.Administration.Features;

public sealed record SelectionItemSourceDto(IReadOnlyList<SelectionItemDto> Items);
