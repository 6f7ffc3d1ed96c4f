using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Trash;

public sealed class GetTrashInput
{
    [Range(1, 200)]
    public int MaxResultCount { get; set; } = 50;

    /// <summary>From the answer before.</summary>
    [StringLength(128)]
    public string? Cursor { get; set; }
}
