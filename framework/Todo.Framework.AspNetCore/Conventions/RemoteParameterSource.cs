namespace Todo.Framework.AspNetCore.Conventions;

/// <summary>Where the value of a parameter comes from.</summary>
public enum RemoteParameterSource
{
    Path,
    Query,

    /// <summary>An object whose properties are query parameters of their own.</summary>
    FlattenedQuery,
    Body,

    /// <summary>The request's abortion; not part of the interface that clients see.</summary>
    CancellationToken,
}
