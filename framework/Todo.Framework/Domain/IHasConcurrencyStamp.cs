namespace Todo.Framework.Domain;

/// <summary>An opaque value that changes with every write; a client that sends it back is told when it is stale.</summary>
public interface IHasConcurrencyStamp
{
    string ConcurrencyStamp { get; }
}
