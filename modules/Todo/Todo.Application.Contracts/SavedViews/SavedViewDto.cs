using Todo.Todos.Lists;

namespace Todo.Todos.SavedViews;

public sealed class SavedViewDto : AuditedEntityDto<Guid>
{
    public Guid OwnerId { get; init; }
    public bool IsOwner { get; init; }

    /// <summary>The list whose people see it; null: its owner alone.</summary>
    public Guid? ListId { get; init; }
    public string Name { get; init; } = "";
    public string? Color { get; init; }
    public string? Icon { get; init; }
    public string Query { get; init; } = "";
    public ListViewKind Kind { get; init; }
    public string? GroupBy { get; init; }
    public string? Sorting { get; init; }
    public IReadOnlyList<string> Columns { get; init; } = [];
    public bool IsFavorite { get; init; }
    public string Position { get; init; } = "";
}
