using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Changes;

/// <summary>Broadcast after a commit: everything that changed in (<see cref="PreviousSequence"/>, <see cref="Sequence"/>]. When both are
/// equal, too much changed to be sent along; a receiver that is behind asks for the delta, as after any gap.</summary>
public sealed class ListChangedDto
{
    public Guid ListId { get; init; }
    public long PreviousSequence { get; init; }
    public long Sequence { get; init; }
    public Guid? ActorId { get; init; }
    public Guid? MutationId { get; init; }

    /// <summary>The list's own row, if it changed; its access is nobody's in particular.</summary>
    public TodoListDto? List { get; init; }
    public IReadOnlyList<TodoSectionDto> Sections { get; init; } = [];
    public IReadOnlyList<TodoLabelDto> Labels { get; init; } = [];
    public IReadOnlyList<TodoItemDto> Items { get; init; } = [];
    public IReadOnlyList<Guid> DeletedItemIds { get; init; } = [];
    public IReadOnlyList<Guid> DeletedSectionIds { get; init; } = [];
    public IReadOnlyList<Guid> DeletedLabelIds { get; init; } = [];
}
