namespace Todo.Identity.Domain.Keys;

/// <summary>When keys come and go. A key is published for a while before it makes tokens, so that who keeps a copy of the published keys
/// knows it by then; it makes tokens until its successor does; and it checks them until the last of them has expired.</summary>
/// <param name="Rotation">How long a key makes tokens.</param>
/// <param name="Announcement">How long it is published before.</param>
/// <param name="Retention">How long it is published after.</param>
public sealed record ServerKeySchedule(TimeSpan Rotation, TimeSpan Announcement, TimeSpan Retention)
{
    /// <summary>Beyond the life of tokens, for clocks that differ and a rotation that comes late.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromDays(1);

    /// <summary>Nothing that is signed or encrypted outlives a refresh token; an identity token is taken as a hint at sign-out as long.</summary>
    public static ServerKeySchedule Of(TodoIdentityOptions options) => new(
        TimeSpan.FromDays(options.Keys.RotationDays),
        TimeSpan.FromDays(options.Keys.AnnouncementDays),
        TimeSpan.FromDays(options.Tokens.RefreshTokenDays) + TimeSpan.FromMinutes(options.Tokens.AccessTokenMinutes) + Margin);

    /// <summary>From when a key that is made now shall make tokens; null while none is to be made.</summary>
    /// <param name="keys">Those of one use.</param>
    public DateTimeOffset? FindNextActivation(IReadOnlyCollection<ServerKey> keys, DateTimeOffset now)
    {
        if (keys.Count == 0) return now; // nobody has a copy of anything yet
        var due = keys.Max(key => key.ActivationTime) + Rotation;
        if (now < due - Announcement) return null;
        return due > now + Announcement ? due : now + Announcement; // later than due, when no node ran in time
    }

    /// <summary>The keys that no token needs any more.</summary>
    /// <inheritdoc cref="FindNextActivation"/>
    public IEnumerable<ServerKey> FindRetired(IReadOnlyCollection<ServerKey> keys, DateTimeOffset now) =>
        keys.Where(key => keys.Any(successor => successor.Generation > key.Generation && successor.ActivationTime + Retention <= now));

    /// <summary>The key that makes tokens at the instant first, then the others.</summary>
    /// <inheritdoc cref="FindNextActivation"/>
    public static IEnumerable<ServerKey> InOrder(IReadOnlyCollection<ServerKey> keys, DateTimeOffset now) =>
        keys.OrderBy(key => key.ActivationTime > now).ThenByDescending(key => key.Generation);
}
