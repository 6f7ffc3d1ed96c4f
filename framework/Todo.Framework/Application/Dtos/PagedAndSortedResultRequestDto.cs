using System.ComponentModel.DataAnnotations;

namespace Todo.Framework.Application;

public class PagedAndSortedResultRequestDto : PagedResultRequestDto
{
    /// <summary>Such as <c>name asc</c> or <c>dueDate desc, title</c>; each list names the fields it sorts by.</summary>
    [StringLength(256)]
    public string? Sorting { get; set; }
}
