using Todo.Todos.Changes;

namespace Todo.Todos.Recurrence;

public sealed class SkipOccurrenceInput : MutationInput
{
    /// <summary>Leaves out all dates before this one, as after a holiday; without it just the present one.</summary>
    public DateOnly? Before { get; set; }
}
