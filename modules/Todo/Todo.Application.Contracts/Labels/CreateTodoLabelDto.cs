using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.Todos.Labels;

public sealed class CreateTodoLabelDto : MutationInput
{
    public Guid? Id { get; set; }

    [Required]
    public Guid? ListId { get; set; }

    [Required]
    [StringLength(TodoLabelConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Without one the server chooses.</summary>
    [RegularExpression(TodoListConsts.ColorPattern)]
    public string? Color { get; set; }
}
