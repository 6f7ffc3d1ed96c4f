using Todo.Identity.Account;

namespace Todo.Identity.Domain.Passkeys;

/// <summary>The public half of a key pair on one of the user's devices (WebAuthn: public key credential).</summary>
public sealed class UserPasskey : Entity<Guid>, IMultiTenant
{
    /// <summary>WebAuthn section 4: a credential id has at most 1023 bytes.</summary>
    public const int MaxCredentialIdLength = 1023;

    private UserPasskey() { } // for EF Core alone

    public UserPasskey(Guid id, IdentityUser user, byte[] credentialId, byte[] publicKey, IReadOnlyCollection<string> transports, DateTimeOffset creationTime) : base(id) =>
        (UserId, TenantId, CredentialId, PublicKey, Transports, CreationTime) = (user.Id, user.TenantId, credentialId, publicKey, [.. transports], creationTime);

    public Guid UserId { get; private set; }
    public Guid? TenantId { get; private set; }
    public byte[] CredentialId { get; private set; } = null!;

    /// <summary>In COSE's form.</summary>
    public byte[] PublicKey { get; private set; } = null!;

    public IReadOnlyList<string> Transports { get; private set; } = [];

    /// <summary>How the user tells it from their other ones.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Grows with each use at devices that count; falls back when a key was copied.</summary>
    public long SignCount { get; private set; }

    public bool IsUserVerified { get; private set; }
    public bool IsBackupEligible { get; private set; }

    /// <summary>Kept by a password manager, and so not lost with the device.</summary>
    public bool IsBackedUp { get; private set; }

    public DateTimeOffset CreationTime { get; private set; }
    public DateTimeOffset? LastUsedAt { get; private set; }

    public void Rename(string name) => Name = Check.NotNullOrWhiteSpace(name, PasskeyConsts.MaxNameLength);

    /// <summary>Takes what the device said of itself the last time.</summary>
    public void Update(long signCount, bool isUserVerified, bool isBackupEligible, bool isBackedUp) =>
        (SignCount, IsUserVerified, IsBackupEligible, IsBackedUp) = (signCount, isUserVerified, isBackupEligible, isBackedUp);

    public void Use(DateTimeOffset now) => LastUsedAt = now;
}
