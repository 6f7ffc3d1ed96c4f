using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Undo;

/// <summary>One step back or forth.</summary>
public sealed class StepInput : MutationInput
{
    /// <summary>Actions that were refused before, to be passed over.</summary>
    [MaxLength(50)]
    public IReadOnlyList<Guid> Skip { get; set; } = [];
}
