using System.ComponentModel.DataAnnotations;
using Todo.Todos.Lists;
using Todo.Todos.Queries;

namespace Todo.Todos.SavedViews;

/// <summary>JSON Merge Patch of a view.</summary>
public sealed class UpdateSavedViewDto
{
    [StringLength(SavedViewConsts.MaxNameLength)]
    public Optional<string> Name { get; set; }

    [RegularExpression(TodoListConsts.ColorPattern)]
    public Optional<string> Color { get; set; }

    [StringLength(TodoListConsts.MaxIconLength)]
    public Optional<string> Icon { get; set; }

    [StringLength(QueryConsts.MaxLength)]
    public Optional<string> Query { get; set; }

    [EnumDataType(typeof(ListViewKind))]
    public Optional<ListViewKind> Kind { get; set; }

    [StringLength(SavedViewConsts.MaxGroupByLength)]
    public Optional<string> GroupBy { get; set; }

    [StringLength(SavedViewConsts.MaxSortingLength)]
    public Optional<string> Sorting { get; set; }

    [MaxLength(SavedViewConsts.MaxColumns)]
    public Optional<IReadOnlyList<string>> Columns { get; set; }
}
