using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

/// <summary>What an administrator says of a user. Empty optional texts mean none.</summary>
public abstract class UserInputDto
{
    [Required]
    [StringLength(UserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = "";

    [StringLength(UserConsts.MaxNameLength)]
    public string? Name { get; set; }

    [StringLength(UserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(UserConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    [StringLength(UserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    public bool IsActive { get; set; } = true;

    public bool LockoutEnabled { get; set; } = true;

    /// <summary>All roles of the user; null leaves them as they are, or to the default ones.</summary>
    [MaxLength(UserConsts.MaxRoles)]
    public IReadOnlyList<string>? RoleNames { get; set; }
}
