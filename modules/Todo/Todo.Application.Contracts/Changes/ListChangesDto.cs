using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Changes;

/// <summary>The rows of a list that changed after a sequence, each once and in its present state.</summary>
public sealed class ListChangesDto
{
    public Guid ListId { get; init; }

    /// <summary>What the receiver has once it has taken this. Also the answer's ETag.</summary>
    public long Sequence { get; init; }

    /// <summary>The delta can't be given any more: drop all rows of the list first, this starts anew.</summary>
    public bool Reset { get; init; }

    /// <summary>The list's own row, if it changed.</summary>
    public TodoListDto? List { get; init; }
    public IReadOnlyList<TodoSectionDto> Sections { get; init; } = [];
    public IReadOnlyList<TodoLabelDto> Labels { get; init; } = [];
    public IReadOnlyList<TodoItemDto> Items { get; init; } = [];
    public IReadOnlyList<Guid> DeletedItemIds { get; init; } = [];
    public IReadOnlyList<Guid> DeletedSectionIds { get; init; } = [];
    public IReadOnlyList<Guid> DeletedLabelIds { get; init; } = [];

    /// <summary>There is more: ask again with this sequence.</summary>
    public bool HasMore { get; init; }
}
