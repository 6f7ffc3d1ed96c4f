namespace Todo.Framework.Application;

public class PagedResultDto<T>(long totalCount, IReadOnlyList<T> items) : ListResultDto<T>(items)
{
    public PagedResultDto() : this(0, []) { }

    /// <summary>How many rows match in all, on every page.</summary>
    public long TotalCount { get; init; } = totalCount;
}
