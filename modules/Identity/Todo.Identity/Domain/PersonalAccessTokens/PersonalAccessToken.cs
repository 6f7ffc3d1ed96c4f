using Todo.Identity.PersonalAccessTokens;

namespace Todo.Identity.Domain.PersonalAccessTokens;

/// <summary>A token for a program of the user's own, known by its hash alone.</summary>
public sealed class PersonalAccessToken : Entity<Guid>, IMultiTenant
{
    private PersonalAccessToken() { } // for EF Core alone

    /// <exception cref="AbpValidationException">It would have expired, or live too long.</exception>
    public PersonalAccessToken(
        Guid id, Guid? tenantId, Guid userId, string name, byte[] tokenHash, IEnumerable<string> scopes, DateTimeOffset expirationTime, DateTimeOffset now) : base(id)
    {
        if (expirationTime <= now || expirationTime > now.AddDays(PersonalAccessTokenConsts.MaxLifetimeDays))
        {
            throw new AbpValidationException(new ValidationError("Identity.WithinAYear", nameof(ExpirationTime)));
        }

        (TenantId, UserId, TokenHash, CreationTime, ExpirationTime) = (tenantId, userId, tokenHash, now, expirationTime);
        Name = Check.NotNullOrWhiteSpace(name, PersonalAccessTokenConsts.MaxNameLength);
        Scopes = [.. scopes.Distinct().Order(StringComparer.Ordinal)];
    }

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }
    public string Name { get; private set; } = null!;

    /// <summary>SHA-256; the token is random, so it needs no salt.</summary>
    public byte[] TokenHash { get; private set; } = null!;

    public string[] Scopes { get; private set; } = null!;
    public DateTimeOffset CreationTime { get; private set; }
    public DateTimeOffset ExpirationTime { get; private set; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset? LastUsedTime { get; private set; }
}
