namespace Todo.Framework;

/// <summary>There is no such row, or the caller may not see it, which is the same to them: HTTP 404.</summary>
public class EntityNotFoundException(string code, object? id = null) : Exception($"{code} {id}"), IHasErrorCode
{
    public EntityNotFoundException(Type entityType, object? id) : this(FrameworkErrorCodes.EntityNotFound, $"{entityType.Name} {id}") { }

    public string Code { get; } = code;
}
