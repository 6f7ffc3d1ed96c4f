namespace Todo.Framework.AspNetCore;

/// <summary>The envelope.</summary>
public sealed record RemoteServiceErrorResponse(RemoteServiceErrorInfo Error);
