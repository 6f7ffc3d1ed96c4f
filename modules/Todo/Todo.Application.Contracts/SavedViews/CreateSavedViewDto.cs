using System.ComponentModel.DataAnnotations;
using Todo.Todos.Lists;
using Todo.Todos.Queries;

namespace Todo.Todos.SavedViews;

/// <summary>A new view, at the end of the caller's.</summary>
public sealed class CreateSavedViewDto
{
    /// <summary>Made by the client; sent again it is a success.</summary>
    public Guid? Id { get; set; }

    /// <summary>Shares the view with the list's people; needs <c>Edit</c> on it.</summary>
    public Guid? ListId { get; set; }

    [Required]
    [StringLength(SavedViewConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [RegularExpression(TodoListConsts.ColorPattern)]
    public string? Color { get; set; }

    [StringLength(TodoListConsts.MaxIconLength)]
    public string? Icon { get; set; }

    [StringLength(QueryConsts.MaxLength)]
    public string? Query { get; set; }

    [EnumDataType(typeof(ListViewKind))]
    public ListViewKind Kind { get; set; }

    [StringLength(SavedViewConsts.MaxGroupByLength)]
    public string? GroupBy { get; set; }

    [StringLength(SavedViewConsts.MaxSortingLength)]
    public string? Sorting { get; set; }

    [MaxLength(SavedViewConsts.MaxColumns)]
    public IReadOnlyList<string>? Columns { get; set; }
}
