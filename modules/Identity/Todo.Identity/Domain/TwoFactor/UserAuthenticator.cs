namespace Todo.Identity.Domain.TwoFactor;

/// <summary>The key that a user shares with the authenticator app on their phone. It counts once a code has proven that the
/// app has it. A new set-up makes a new row, so its id tells browsers that are remembered from before.</summary>
public sealed class UserAuthenticator : Entity<Guid>, IMultiTenant
{
    public const int MaxProtectedKeyLength = 512;

    private UserAuthenticator() { } // for EF Core alone

    public UserAuthenticator(Guid id, Guid userId, Guid? tenantId, string protectedKey, DateTimeOffset creationTime) : base(id) =>
        (UserId, TenantId, ProtectedKey, CreationTime) = (userId, tenantId, protectedKey, creationTime);

    public Guid UserId { get; private set; }
    public Guid? TenantId { get; private set; }

    /// <summary>Protected by the application's data protection: a copy of the table makes no codes.</summary>
    public string ProtectedKey { get; private set; } = null!;

    public DateTimeOffset CreationTime { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The time step of the last code taken: it and the ones before it are spent (RFC 6238 section 5.2).</summary>
    public long LastUsedStep { get; private set; }

    public void Confirm(DateTimeOffset now) => ConfirmedAt ??= now;
}
