using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Trash;

/// <summary>Configuration section <c>Todo:Trash</c>.</summary>
public sealed class TrashOptions
{
    public const string SectionName = "Todo:Trash";

    /// <summary>How long what was deleted can be restored.</summary>
    [Range(1, 3650)]
    public int Days { get; set; } = 30;
}
