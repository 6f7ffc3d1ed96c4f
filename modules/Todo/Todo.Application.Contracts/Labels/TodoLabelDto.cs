namespace Todo.Todos.Labels;

public sealed class TodoLabelDto : EntityDto<Guid>
{
    public Guid ListId { get; init; }
    public string Name { get; init; } = "";

    /// <summary><c>#rrggbb</c>.</summary>
    public string Color { get; init; } = "";
    public long Sequence { get; init; }
}
