namespace Todo.Framework.AspNetCore;

/// <summary>An error as clients see it (ABP contract section 3.1).</summary>
public sealed record RemoteServiceErrorInfo
{
    /// <summary>Stable; what clients switch on.</summary>
    public string? Code { get; init; }

    /// <summary>For the user, in their language.</summary>
    public required string Message { get; init; }

    public string? Details { get; init; }
    public IReadOnlyDictionary<string, object?>? Data { get; init; }
    public IReadOnlyList<RemoteServiceValidationErrorInfo>? ValidationErrors { get; init; }
}
