namespace Todo.Identity.Authorizations;

/// <summary>An application of somebody else that the caller lets use their account.</summary>
public sealed class ApplicationAuthorizationDto : EntityDto<Guid>
{
    public required string ClientId { get; init; }
    public required string ApplicationName { get; init; }

    /// <summary>What it may do, such as <c>todo:read</c>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    public DateTimeOffset CreationTime { get; init; }

    /// <summary>To the minute; null when its access has ended, and it has not come again.</summary>
    public DateTimeOffset? LastUsedTime { get; init; }
}
