using Todo.Todos.Items;
using Todo.Todos.Labels;
using Todo.Todos.Lists;
using Todo.Todos.Sections;

namespace Todo.Todos.Changes;

/// <summary>What one transaction changed in one list: everything in (<see cref="PreviousSequence"/>, <see cref="Sequence"/>].</summary>
public sealed record ListChange(
    Guid? TenantId, Guid SpaceId, Guid ListId, long PreviousSequence, long Sequence, Guid? ActorId, Guid? MutationId)
{
    /// <summary>A change of more rows than this is announced without them; clients then ask for the delta.</summary>
    public const int MaxRows = 200;

    /// <summary>The list's own row, if it changed.</summary>
    public TodoList? List { get; init; }
    public IReadOnlyList<TodoSection> Sections { get; init; } = [];
    public IReadOnlyList<TodoLabel> Labels { get; init; } = [];
    public IReadOnlyList<TodoItem> Items { get; init; } = [];
    public IReadOnlyList<Guid> DeletedItemIds { get; init; } = [];
    public IReadOnlyList<Guid> DeletedSectionIds { get; init; } = [];
    public IReadOnlyList<Guid> DeletedLabelIds { get; init; } = [];

    /// <summary>Says only how far the list has come: to everybody who is behind, a gap.</summary>
    public ListChange AsNotice() => new(TenantId, SpaceId, ListId, PreviousSequence: Sequence, Sequence, ActorId, MutationId);
}
