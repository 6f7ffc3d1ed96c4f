namespace Todo.Framework.Application;

/// <summary>A claimed key; <paramref name="StoredResponse"/> (JSON) is null when the request is new.</summary>
public sealed record IdempotencyClaim(Guid UserId, string Key, string? StoredResponse);
