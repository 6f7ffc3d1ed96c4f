namespace Todo.Identity.Domain.Sessions;

/// <summary>A session that ended while access tokens issued for it were still good. The host's, so that a node finds those of all
/// tenants in one place.</summary>
public sealed class RevokedSession
{
    private RevokedSession() { } // for EF Core alone; rows are written by the repository's statement

    public Guid Id { get; private set; }

    /// <summary>When the last of its tokens has expired by itself.</summary>
    public DateTimeOffset ExpirationTime { get; private set; }
}
