namespace Todo.Todos.Sections;

internal static class TodoSectionMapping
{
    public static TodoSectionDto ToDto(this TodoSection section) => new()
    {
        Id = section.Id,
        ListId = section.ListId,
        Name = section.Name,
        Position = section.Position,
        Sequence = section.Sequence,
    };
}
