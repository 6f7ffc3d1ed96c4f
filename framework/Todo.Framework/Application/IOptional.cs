namespace Todo.Framework.Application;

/// <summary>An <see cref="Optional{T}"/> of any type.</summary>
public interface IOptional
{
    bool HasValue { get; }
    object? BoxedValue { get; }
}
