namespace Todo.Identity.Domain.External;

/// <summary>That a user is known to a provider as somebody.</summary>
public sealed class UserExternalLogin : Entity<Guid>, IMultiTenant
{
    public const int MaxProviderLength = 32;

    /// <summary>OpenID Connect core section 2: a subject has at most 255 characters.</summary>
    public const int MaxSubjectLength = 255;

    public const int MaxDisplayNameLength = 256;

    private UserExternalLogin() { } // for EF Core alone

    public UserExternalLogin(Guid id, IdentityUser user, ExternalIdentity identity, DateTimeOffset creationTime) : base(id)
    {
        (UserId, TenantId, CreationTime) = (user.Id, user.TenantId, creationTime);
        Provider = Check.NotNullOrWhiteSpace(identity.Provider, MaxProviderLength);
        Subject = Check.NotNullOrWhiteSpace(identity.Subject, MaxSubjectLength);
        DisplayName = identity.Email is { Length: <= MaxDisplayNameLength } email ? email : null;
    }

    public Guid UserId { get; private set; }
    public Guid? TenantId { get; private set; }
    public string Provider { get; private set; } = null!;

    /// <summary>Who the user is there.</summary>
    public string Subject { get; private set; } = null!;

    /// <summary>The address there, for the user to tell two accounts apart.</summary>
    public string? DisplayName { get; private set; }

    public DateTimeOffset CreationTime { get; private set; }
}
