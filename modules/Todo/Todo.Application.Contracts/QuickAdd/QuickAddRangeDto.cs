using System.ComponentModel.DataAnnotations;

namespace Todo.Todos.QuickAdd;

/// <summary>Part of a text, in UTF-16 units as JavaScript counts them.</summary>
public sealed class QuickAddRangeDto
{
    [Range(0, QuickAddConsts.MaxTextLength)]
    public int Start { get; set; }

    [Range(1, QuickAddConsts.MaxTextLength)]
    public int Length { get; set; }
}
