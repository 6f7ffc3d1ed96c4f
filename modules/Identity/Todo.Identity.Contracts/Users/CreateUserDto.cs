using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Users;

public sealed class CreateUserDto : UserInputDto, IValidatableObject
{
    /// <summary>May be left out when an invitation is sent: the user then chooses one.</summary>
    [StringLength(UserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? Password { get; set; }

    /// <summary>Writes to the user's address with a link to choose a password, which works once, for a week.</summary>
    public bool SendInvitation { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!SendInvitation && string.IsNullOrEmpty(Password)) yield return new ValidationResult("ThisFieldIsRequired.", [nameof(Password)]);
        if (SendInvitation && !IsActive) yield return new ValidationResult("ThisFieldIsNotValid.", [nameof(SendInvitation)]); // they could not come in
    }
}
