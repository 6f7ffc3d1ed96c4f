namespace Todo.Identity.Domain.Avatars;

/// <summary>A user's picture as it is shown.</summary>
public sealed class UserAvatar : IMultiTenant
{
    public const int HashLength = 64;

    private UserAvatar() { } // for EF Core alone

    public UserAvatar(Guid userId, Guid? tenantId) => (UserId, TenantId) = (userId, tenantId);

    public Guid UserId { get; private set; }
    public Guid? TenantId { get; private set; }

    /// <summary>WebP, 256 by 256 pixels.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>SHA-256 of the content, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    public void Replace(byte[] content, string hash) => (Content, Hash) = (content, hash);
}
