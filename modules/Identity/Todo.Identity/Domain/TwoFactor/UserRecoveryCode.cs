namespace Todo.Identity.Domain.TwoFactor;

/// <summary>A code that stands in once for a lost phone. 80 random bits need no slow hash.</summary>
public sealed class UserRecoveryCode : IMultiTenant
{
    public const int HashLength = 64;

    private UserRecoveryCode() { } // for EF Core alone

    public UserRecoveryCode(Guid userId, Guid? tenantId, string hash) => (UserId, TenantId, Hash) = (userId, tenantId, hash);

    public Guid UserId { get; private set; }
    public Guid? TenantId { get; private set; }

    /// <summary>SHA-256 of the code's letters, in hexadecimal.</summary>
    public string Hash { get; private set; } = null!;
}
