using System.ComponentModel.DataAnnotations;
using Todo.Todos.Items;

namespace Todo.Todos.Queries;

public sealed class CountItemsInput
{
    public const int MaxQueries = 50;

    [Required]
    [MaxLength(MaxQueries)]
    public IReadOnlyList<string> Queries { get; set; } = [];

    /// <summary>IANA name, as for the list.</summary>
    [StringLength(TodoItemConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }
}
