namespace Todo.Identity.Account;

/// <summary>The caller as they see themselves (ABP contract: Profile).</summary>
public sealed class ProfileDto
{
    public required string UserName { get; init; }

    /// <summary>The confirmed or first address; a new one shows once it is confirmed.</summary>
    public required string Email { get; init; }

    public bool EmailConfirmed { get; init; }
    public string? Name { get; init; }
    public string? Surname { get; init; }
    public string? PhoneNumber { get; init; }

    /// <summary>Always false: whoever came by another provider may still choose a password here.</summary>
    public bool IsExternal { get; init; }

    public bool HasPassword { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public IReadOnlyDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>();
}
