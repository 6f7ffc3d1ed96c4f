using Todo.Todos.Changes;

namespace Todo.Todos.Items;

/// <summary>Where the copy goes: right behind the original, or to the end of another list.</summary>
public sealed class DuplicateTodoItemDto : MutationInput
{
    public Guid? ListId { get; set; }
    public Optional<Guid?> SectionId { get; set; }
    public Optional<Guid?> ParentId { get; set; }
    public Guid? AfterId { get; set; }
}
