using System.ComponentModel.DataAnnotations;

namespace Todo.Framework.Application;

public class PagedResultRequestDto : LimitedResultRequestDto
{
    /// <summary>Deeper pages are reached by cursor, where the list offers one: a large OFFSET reads all it skips.</summary>
    public const int MaxSkipCount = 10_000;

    [Range(0, MaxSkipCount)]
    public int SkipCount { get; set; }
}
