using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Lists;

public sealed class CreateTodoListDto : MutationInput
{
    /// <summary>Made by the client when it works offline; sent again with the same content it is a success.</summary>
    public Guid? Id { get; set; }

    [Required]
    [StringLength(TodoListConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [RegularExpression(TodoListConsts.ColorPattern)]
    public string? Color { get; set; }

    [StringLength(TodoListConsts.MaxIconLength)]
    public string? Icon { get; set; }
}
