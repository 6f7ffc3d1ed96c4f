using System.ComponentModel.DataAnnotations;

namespace Todo.Framework.AspNetCore;

/// <summary>Configuration section <c>RateLimits</c>: requests and hub calls in a minute, counted by each node for itself; 0 lifts a limit.</summary>
public sealed class RateLimitOptions
{
    public const string SectionName = "RateLimits";

    /// <summary>Of one user, by whichever tokens and connections.</summary>
    [Range(0, int.MaxValue)]
    public int UserRequestsPerMinute { get; set; } = 3_000;

    /// <summary>Of all users of one tenant together, where the tenant's own feature does not say otherwise.</summary>
    [Range(0, int.MaxValue)]
    public int TenantRequestsPerMinute { get; set; } = 60_000;

    /// <summary>Of one address, of callers who are not signed in to the API: sign-in, tokens and account pages count here.</summary>
    [Range(0, int.MaxValue)]
    public int AnonymousRequestsPerMinute { get; set; } = 1_200;
}
