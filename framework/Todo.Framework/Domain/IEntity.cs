namespace Todo.Framework.Domain;

/// <summary>A row with an identity.</summary>
public interface IEntity<out TKey>
{
    TKey Id { get; }
}
