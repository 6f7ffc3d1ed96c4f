namespace Todo.Framework.Application;

public class ListResultDto<T>(IReadOnlyList<T> items)
{
    public ListResultDto() : this([]) { }

    public IReadOnlyList<T> Items { get; init; } = items;
}
