namespace Todo.Framework.Application;

public class EntityDto<TKey>
{
    public TKey Id { get; init; } = default!;
}
