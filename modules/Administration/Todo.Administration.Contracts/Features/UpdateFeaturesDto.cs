using System.ComponentModel.DataAnnotations;

namespace Todo.Administration.Features;

public sealed class UpdateFeaturesDto
{
    /// <summary>Those that change.</summary>
    [Required]
    [MaxLength(500)]
    public IReadOnlyList<UpdateFeatureDto> Features { get; set; } = [];
}
