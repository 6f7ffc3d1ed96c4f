namespace Todo.Todos.Changes;

/// <summary>Comes with every change.</summary>
public class MutationInput
{
    /// <summary>The client's own id of this change, echoed in the broadcast.</summary>
    public Guid? MutationId { get; set; }
}
