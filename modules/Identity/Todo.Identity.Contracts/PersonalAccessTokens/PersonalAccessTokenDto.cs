namespace Todo.Identity.PersonalAccessTokens;

/// <summary>A token for a program of the user's own; the token itself is not kept.</summary>
public sealed class PersonalAccessTokenDto : EntityDto<Guid>
{
    public required string Name { get; init; }
    public required IReadOnlyList<string> Scopes { get; init; }
    public DateTimeOffset CreationTime { get; init; }
    public DateTimeOffset ExpirationTime { get; init; }

    /// <summary>To the minute; null when it was never used.</summary>
    public DateTimeOffset? LastUsedTime { get; init; }

    /// <summary>Only in the answer to its creation: it is shown this once.</summary>
    public string? Token { get; init; }
}
