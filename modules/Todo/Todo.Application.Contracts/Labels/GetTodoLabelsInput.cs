using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Labels;

public sealed class GetTodoLabelsInput
{
    [Required]
    public Guid? ListId { get; set; }
}
