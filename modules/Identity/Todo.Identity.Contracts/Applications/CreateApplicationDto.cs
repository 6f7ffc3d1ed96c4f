using System.ComponentModel.DataAnnotations;

namespace Todo.Identity.Applications;

public sealed class CreateApplicationDto : UpdateApplicationDto
{
    [Required]
    [StringLength(ApplicationConsts.MaxClientIdLength)]
    [RegularExpression(ApplicationConsts.ClientIdPattern)]
    public string ClientId { get; set; } = "";

    /// <summary><c>public</c> or <c>confidential</c>; it stays.</summary>
    public string Type { get; set; } = ApplicationConsts.Public;

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var result in base.Validate(validationContext)) yield return result;
        if (!ApplicationConsts.Types.Contains(Type)) yield return Wrong(nameof(Type));
        if (Type == ApplicationConsts.Public && GrantTypes.Contains("client_credentials")) yield return Wrong(nameof(GrantTypes));
    }
}
