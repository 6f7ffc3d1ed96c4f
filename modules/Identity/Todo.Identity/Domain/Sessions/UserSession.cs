namespace Todo.Identity.Domain.Sessions;

/// <summary>One sign-in: of a browser at the account pages, with all tokens that apps got there, or of an app by password. Good while
/// it is not revoked and has the user's present <see cref="IdentityUser.SecurityStamp"/>.</summary>
public sealed class UserSession : Entity<Guid>, IMultiTenant
{
    public const int MaxClientNameLength = 100;
    public const int MaxDeviceLength = 64;
    public const int MaxIpAddressLength = 45;

    private UserSession() { } // for EF Core alone

    internal UserSession(Guid id, IdentityUser user, bool isInteractive, string? clientName, SessionOrigin origin, DateTimeOffset now) : base(id)
    {
        (TenantId, UserId, SecurityStamp) = (user.TenantId, user.Id, user.SecurityStamp);
        (IsInteractive, ClientName, Device, IpAddress) = (isInteractive, clientName, origin.Device, origin.IpAddress);
        (CreationTime, LastUsedTime) = (now, now);
    }

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string SecurityStamp { get; private set; } = null!;

    /// <summary>Begun at the account pages, and kept by a cookie there.</summary>
    public bool IsInteractive { get; private set; }

    /// <summary>The first app that got tokens.</summary>
    public string? ClientName { get; private set; }

    public string? Device { get; private set; }
    public string? IpAddress { get; private set; }
    public DateTimeOffset CreationTime { get; private set; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset LastUsedTime { get; private set; }

    public DateTimeOffset? RevokedTime { get; private set; }

    public bool IsGood(IdentityUser user) => RevokedTime is null && UserId == user.Id && SecurityStamp == user.SecurityStamp;
}
