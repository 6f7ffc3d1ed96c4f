using System.ComponentModel.DataAnnotations;
using Todo.Todos.Changes;

namespace Todo.Todos.Lists;

/// <summary>JSON Merge Patch of a list.</summary>
public sealed class UpdateTodoListDto : MutationInput
{
    [StringLength(TodoListConsts.MaxNameLength)]
    public Optional<string> Name { get; set; }

    [RegularExpression(TodoListConsts.ColorPattern)]
    public Optional<string> Color { get; set; }

    [StringLength(TodoListConsts.MaxIconLength)]
    public Optional<string> Icon { get; set; }

    [EnumDataType(typeof(ListViewKind))]
    public Optional<ListViewKind> DefaultView { get; set; }

    public Optional<bool> IsArchived { get; set; }

    /// <summary>When sent, it must be the list's present one.</summary>
    public string? ConcurrencyStamp { get; set; }
}
