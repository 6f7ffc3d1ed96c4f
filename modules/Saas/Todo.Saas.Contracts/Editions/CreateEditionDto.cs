using System.ComponentModel.DataAnnotations;

namespace Todo.Saas.Editions;

public sealed class CreateEditionDto
{
    [Required]
    [StringLength(EditionConsts.MaxDisplayNameLength)]
    public string DisplayName { get; set; } = "";
}
