using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Items;

/// <summary>A page of a list's items. <c>sorting</c> is one of <c>position</c> (default), <c>creationTime</c>, <c>dueDate</c> and
/// <c>sequence</c>, with <c>desc</c> behind it or not.</summary>
public sealed class GetTodoItemsInput : PagedAndSortedResultRequestDto
{
    public GetTodoItemsInput() => MaxResultCount = 100;

    [Required]
    public Guid? ListId { get; set; }

    /// <summary>From the answer before, with the same sorting: reaches any depth at the same cost.</summary>
    [StringLength(512)]
    public string? Cursor { get; set; }
}
