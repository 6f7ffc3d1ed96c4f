using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.PersonalAccessTokens;

public sealed class CreatePersonalAccessTokenDto : IValidatableObject
{
    /// <summary>For the user to know it by.</summary>
    [Required]
    [StringLength(PersonalAccessTokenConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Of <c>todo:read</c> and <c>todo:write</c>.</summary>
    public IReadOnlyList<string> Scopes { get; set => field = value ?? []; } = [];

    /// <summary>In the future, within a year.</summary>
    public DateTimeOffset ExpirationTime { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Scopes.Count == 0 || Scopes.Except(PersonalAccessTokenConsts.Scopes).Any()) yield return new ValidationResult("ThisFieldIsNotValid.", [nameof(Scopes)]);
    }
}
