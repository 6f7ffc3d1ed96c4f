using Todo.Todos.Changes;

namespace Todo.Todos.Sections;

/// <summary>Where a section goes, by its neighbours; to the end without.</summary>
public sealed class MoveTodoSectionDto : MutationInput
{
    public Guid? AfterId { get; set; }
    public Guid? BeforeId { get; set; }
}
