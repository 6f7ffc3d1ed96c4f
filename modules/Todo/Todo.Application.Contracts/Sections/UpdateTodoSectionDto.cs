using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Sections;

/// <summary>JSON Merge Patch of a section.</summary>
public sealed class UpdateTodoSectionDto : MutationInput
{
    [StringLength(TodoSectionConsts.MaxNameLength)]
    public Optional<string> Name { get; set; }
}
