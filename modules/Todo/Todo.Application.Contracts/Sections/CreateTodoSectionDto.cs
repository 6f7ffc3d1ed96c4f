using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Sections;

public sealed class CreateTodoSectionDto : MutationInput
{
    public Guid? Id { get; set; }

    [Required]
    public Guid? ListId { get; set; }

    [Required]
    [StringLength(TodoSectionConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Behind this section; at the end without.</summary>
    public Guid? AfterId { get; set; }
}
