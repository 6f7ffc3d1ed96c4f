namespace Todo.Todos.Labels;

internal static class TodoLabelMapping
{
    public static TodoLabelDto ToDto(this TodoLabel label) => new()
    {
        Id = label.Id,
        ListId = label.ListId,
        Name = label.Name,
        Color = label.Color,
        Sequence = label.Sequence,
    };
}
