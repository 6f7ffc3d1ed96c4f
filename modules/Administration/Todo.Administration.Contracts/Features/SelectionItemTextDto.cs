namespace Todo.Administration.Features;

/// <summary>A text by resource and key.</summary>
public sealed record SelectionItemTextDto(string ResourceName, string Name);
