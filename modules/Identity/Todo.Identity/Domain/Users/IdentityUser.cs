using Todo.Identity.Users;

namespace Todo.Identity.Domain.Users;

/// <summary>Somebody who signs in, of one tenant or of the host. Always true: a user name with an <c>@</c> is the
/// user's own e-mail address, so that no name can pass for somebody else's address.</summary>
public sealed class IdentityUser : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private readonly List<IdentityUserRole> _roles = [];

    private IdentityUser() { } // for EF Core alone

    public IdentityUser(Guid id, Guid? tenantId, string userName, string email) : base(id)
    {
        TenantId = tenantId;
        SetUserNameAndEmail(userName, email);
    }

    public Guid? TenantId { get; private set; }
    public string UserName { get; private set; } = null!;
    public string NormalizedUserName { get; private set; } = null!;
    public string Email { get; private set; } = null!;
    public string NormalizedEmail { get; private set; } = null!;
    public bool EmailConfirmed { get; private set; }
    public string? PasswordHash { get; private set; }

    /// <summary>Changes with the credentials: what was issued under another stamp is worthless.</summary>
    public string SecurityStamp { get; private set; } = "";

    public string? Name { get; private set; }
    public string? NormalizedName { get; private set; }
    public string? Surname { get; private set; }
    public string? NormalizedSurname { get; private set; }
    public string? PhoneNumber { get; private set; }
    public bool PhoneNumberConfirmed { get; private set; }

    /// <summary>A password alone does not let the user in.</summary>
    public bool TwoFactorEnabled { get; private set; }

    /// <summary>An inactive user keeps what is theirs, and cannot sign in.</summary>
    public bool IsActive { get; private set; } = true;

    public bool LockoutEnabled { get; private set; } = true;
    public DateTimeOffset? LockoutEnd { get; private set; }
    public int AccessFailedCount { get; private set; }
    public IReadOnlyCollection<IdentityUserRole> Roles => _roles;

    public void SetUserNameAndEmail(string userName, string email)
    {
        UserName = Check.NotNullOrWhiteSpace(userName, UserConsts.MaxUserNameLength);
        Email = Check.NotNullOrWhiteSpace(email, UserConsts.MaxEmailLength);
        NormalizedUserName = NameNormalizer.Normalize(UserName);
        NormalizedEmail = NameNormalizer.Normalize(Email);
        if (UserName.Contains('@') && NormalizedUserName != NormalizedEmail)
        {
            throw new AbpValidationException(new ValidationError("Identity.UserNameIsForeignEmail", nameof(UserName)));
        }
    }

    public void SetFullName(string? name, string? surname)
    {
        Name = Check.Length(NullIfBlank(name), UserConsts.MaxNameLength);
        Surname = Check.Length(NullIfBlank(surname), UserConsts.MaxSurnameLength);
        NormalizedName = Name is null ? null : NameNormalizer.Normalize(Name);
        NormalizedSurname = Surname is null ? null : NameNormalizer.Normalize(Surname);
    }

    /// <summary>Another number is not confirmed.</summary>
    public void SetPhoneNumber(string? phoneNumber)
    {
        phoneNumber = Check.Length(NullIfBlank(phoneNumber), UserConsts.MaxPhoneNumberLength);
        if (phoneNumber == PhoneNumber) return;
        (PhoneNumber, PhoneNumberConfirmed) = (phoneNumber, false);
    }

    public void SetEmailConfirmed(bool isConfirmed) => EmailConfirmed = isConfirmed;

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;

    public void AddRole(Guid roleId)
    {
        if (HasRole(roleId)) return;
        _roles.Add(new IdentityUserRole(Id, roleId, TenantId));
    }

    public bool HasRole(Guid roleId) => _roles.Any(r => r.RoleId == roleId);

    public void RemoveRole(Guid roleId) => _roles.RemoveAll(r => r.RoleId == roleId);

    /// <summary>Whether wrong passwords can lock the user out.</summary>
    public void SetLockoutEnabled(bool isEnabled) => LockoutEnabled = isEnabled;

    public bool IsLockedOut(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Refuses sign-in until the instant; null lets the user in again.</summary>
    public void LockUntil(DateTimeOffset? end) => (LockoutEnd, AccessFailedCount) = (end, 0);

    /// <summary>Forgets who the user was. Nobody can sign in as them any more.</summary>
    internal void Anonymize()
    {
        SetUserNameAndEmail($"deleted-{Id:N}", $"{Id:N}@deleted.invalid"); // no such domain, ever (RFC 2606)
        SetFullName(null, null);
        SetPhoneNumber(null);
        (EmailConfirmed, TwoFactorEnabled, PasswordHash) = (false, false, null);
    }

    internal void SetTwoFactorEnabled(bool isEnabled) => TwoFactorEnabled = isEnabled;

    internal void SetPasswordHash(string? passwordHash) => PasswordHash = passwordHash;

    internal void SetSecurityStamp(string securityStamp)
    {
        if (SecurityStamp.Length > 0) AddLocalEvent(new SecurityStampChanged(Id, securityStamp)); // a new user has no sessions yet
        SecurityStamp = securityStamp;
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
