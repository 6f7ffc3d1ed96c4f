namespace Todo.Identity.Sessions;

/// <summary>One sign-in of the caller.</summary>
public sealed class UserSessionDto : EntityDto<Guid>
{
    /// <summary>The first app that used it, such as <c>Todo_App</c>; null while only the account pages did.</summary>
    public string? ClientName { get; init; }

    /// <summary>Such as <c>Firefox, Linux</c>.</summary>
    public string? Device { get; init; }

    public string? IpAddress { get; init; }
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset LastUsedTime { get; init; }

    /// <summary>It is the one that asks.</summary>
    public bool IsCurrent { get; init; }
}
