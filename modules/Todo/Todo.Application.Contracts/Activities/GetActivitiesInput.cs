using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Activities;

public sealed class GetActivitiesInput
{
    [Range(1, 200)]
    public int MaxResultCount { get; set; } = 50;

    /// <summary>From the answer before.</summary>
    [StringLength(128)]
    public string? Cursor { get; set; }
}
