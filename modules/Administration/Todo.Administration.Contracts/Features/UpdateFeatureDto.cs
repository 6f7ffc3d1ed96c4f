using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.Features;

public sealed class UpdateFeatureDto
{
    [Required]
    [StringLength(128)]
    public string Name { get; set; } = "";

    /// <summary>Null takes the value back.</summary>
    [StringLength(128)]
    public string? Value { get; set; }
}
