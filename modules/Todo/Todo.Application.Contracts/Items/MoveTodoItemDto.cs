using Todo.Todos.Changes;

namespace Todo.Todos.Items;

/// <summary>Where an item goes. A field that is absent stays as it is; null takes it out of its section or from under its parent.
/// Without a neighbour the item goes to the end.</summary>
public sealed class MoveTodoItemDto : MutationInput
{
    public Guid? ListId { get; set; }
    public Optional<Guid?> SectionId { get; set; }
    public Optional<Guid?> ParentId { get; set; }
    public Guid? AfterId { get; set; }
    public Guid? BeforeId { get; set; }
}
