using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Undo;

/// <summary>A moment in a list's past.</summary>
public sealed class MomentInput : MutationInput
{
    [Required]
    public DateTimeOffset? At { get; set; }
}
