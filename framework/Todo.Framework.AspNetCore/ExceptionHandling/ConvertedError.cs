namespace Todo.Framework.AspNetCore;

/// <summary>An exception, ready for a client.</summary>
/// <param name="StatusCode">HTTP's; other doors translate it.</param>
/// <param name="IsUnexpected">A fault of ours, to be logged.</param>
public sealed record ConvertedError(int StatusCode, RemoteServiceErrorInfo Error, bool IsUnexpected);
