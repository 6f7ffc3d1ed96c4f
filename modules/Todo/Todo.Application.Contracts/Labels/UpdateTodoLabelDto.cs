using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.Todos.Labels;

/// <summary>JSON Merge Patch of a label.</summary>
public sealed class UpdateTodoLabelDto : MutationInput
{
    [StringLength(TodoLabelConsts.MaxNameLength)]
    public Optional<string> Name { get; set; }

    [RegularExpression(TodoListConsts.ColorPattern)]
    public Optional<string> Color { get; set; }
}
