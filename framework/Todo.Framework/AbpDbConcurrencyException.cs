namespace Todo.Framework;

/// <summary>Somebody else changed the row first: HTTP 409. <see cref="Current"/> is sent along so that the client can merge.</summary>
public class AbpDbConcurrencyException(string code = FrameworkErrorCodes.ConcurrencyConflict, object? current = null, Exception? innerException = null)
    : Exception(code, innerException), IHasErrorCode
{
    public string Code { get; } = code;

    /// <summary>The row's present state as its DTO, if known.</summary>
    public object? Current { get; } = current;
}
