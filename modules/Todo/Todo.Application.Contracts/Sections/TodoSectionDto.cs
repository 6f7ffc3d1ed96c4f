namespace Todo.Todos.Sections;

public sealed class TodoSectionDto : EntityDto<Guid>
{
    public Guid ListId { get; init; }
    public string Name { get; init; } = "";
    public string Position { get; init; } = "";
    public long Sequence { get; init; }
}
