namespace Todo.Framework.Auditing;

/// <summary>How a call came in.</summary>
/// <param name="Url">The path alone: a query may carry a token.</param>
/// <param name="HttpStatusCode">What it is answered with.</param>
public sealed record AuditRequestInfo(
    string HttpMethod, string Url, int HttpStatusCode, string? ClientIpAddress, string? ClientId, string? UserAgent);
