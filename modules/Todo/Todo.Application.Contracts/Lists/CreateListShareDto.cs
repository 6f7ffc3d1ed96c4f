using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Lists;

public sealed class CreateListShareDto
{
    [Required]
    [StringLength(256)]
    public string UserNameOrEmail { get; set; } = "";

    /// <summary>View to Admin.</summary>
    [Range((int)ListAccess.View, (int)ListAccess.Admin)]
    public ListAccess Permission { get; set; }
}
