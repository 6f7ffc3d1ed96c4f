namespace Todo.Todos.Items;

/// <summary>Where an item shall stand: in which section or under which parent, and between which two others. Without either
/// neighbour it goes to the end of the list.</summary>
public sealed record TodoItemPlacement(Guid? SectionId, Guid? ParentId, Guid? AfterId, Guid? BeforeId);
