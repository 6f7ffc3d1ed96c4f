using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.Queries;

public sealed class SuggestQueryInput
{
    [StringLength(QueryConsts.MaxLength)]
    public string Query { get; set; } = "";

    /// <summary>Where the text cursor is; UTF-16 units from 0.</summary>
    [Range(0, QueryConsts.MaxLength)]
    public int Position { get; set; }
}
