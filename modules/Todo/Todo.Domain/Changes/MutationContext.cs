namespace Todo.Todos.Changes;

/// <summary>The client's own id of the change that this scope makes, echoed to everybody, so that the client that made it
/// knows its own.</summary>
public sealed class MutationContext : IScopedDependency
{
    public Guid? MutationId { get; set; }
}
