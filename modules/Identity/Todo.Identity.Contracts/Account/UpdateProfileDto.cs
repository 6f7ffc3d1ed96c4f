using System.ComponentModel.DataAnnotations;
using Todo.Identity.Users;

namespace Todo.Identity.Account;

public sealed class UpdateProfileDto
{
    [Required]
    [StringLength(UserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = "";

    /// <summary>Another one than before is asked for confirmation, and counts from then on.</summary>
    [Required]
    [EmailAddress]
    [StringLength(UserConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    [StringLength(UserConsts.MaxNameLength)]
    public string? Name { get; set; }

    [StringLength(UserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    [StringLength(UserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    /// <summary>When sent, it must be the profile's present one.</summary>
    public string? ConcurrencyStamp { get; set; }
}
