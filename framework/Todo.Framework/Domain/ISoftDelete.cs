namespace Todo.Framework.Domain;

/// <summary>Deleting keeps the row and hides it.</summary>
public interface ISoftDelete
{
    bool IsDeleted { get; }
}
