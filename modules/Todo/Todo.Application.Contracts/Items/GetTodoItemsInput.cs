using System.ComponentModel.DataAnnotations;
using Todo.Todos.Queries;

namespace Todo.Todos.Items;

/// <summary>A page of the items of a list, or of all lists that the caller sees and has not archived. <c>sorting</c> is one of <c>position</c> (of one list;
/// the default there), <c>dueDate</c> (the default over all), <c>creationTime</c>, <c>priority</c>, <c>sequence</c> (of one list) and <c>relevance</c> (best first; needs a text
/// in the query), with <c>desc</c> behind it or not.</summary>
public sealed class GetTodoItemsInput : PagedAndSortedResultRequestDto
{
    public GetTodoItemsInput() => MaxResultCount = 100;

    public Guid? ListId { get; set; }

    /// <summary>Such as <c>status:open due:&lt;7d @me #billing "exact phrase"</c>; see <c>POST items/query-suggestions</c>.</summary>
    [StringLength(QueryConsts.MaxLength)]
    public string? Query { get; set; }

    /// <summary>IANA name; whose days <c>today</c> and the like mean. Without it, the zone of the caller's settings, else UTC.</summary>
    [StringLength(TodoItemConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }

    /// <summary>From the answer before, with the same query and sorting: reaches any depth at the same cost. A query is paged by it alone.</summary>
    [StringLength(512)]
    public string? Cursor { get; set; }
}
