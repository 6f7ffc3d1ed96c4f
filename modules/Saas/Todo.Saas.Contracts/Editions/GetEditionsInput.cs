using System.ComponentModel.DataAnnotations;

namespace Todo.Saas.Editions;

/// <summary>Sorts by <c>displayName</c>.</summary>
public sealed class GetEditionsInput : PagedAndSortedResultRequestDto
{
    /// <summary>What names begin with, in any case.</summary>
    [StringLength(EditionConsts.MaxDisplayNameLength)]
    public string? Filter { get; set; }
}
