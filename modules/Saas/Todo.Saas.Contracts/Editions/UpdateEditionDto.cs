using System.ComponentModel.DataAnnotations;

namespace Todo.Saas.Editions;

public sealed class UpdateEditionDto
{
    [Required]
    [StringLength(EditionConsts.MaxDisplayNameLength)]
    public string DisplayName { get; set; } = "";

    /// <summary>Of the state that was edited; not checked when left out.</summary>
    public string? ConcurrencyStamp { get; set; }
}
