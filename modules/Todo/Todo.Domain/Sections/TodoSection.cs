using Todo.Todos.Changes;
using Todo.Todos.Lists;

namespace Todo.Todos.Sections;

/// <summary>A part of a list, a column of its board. Items of a deleted section stand in none, and come back with it.</summary>
public sealed class TodoSection : FullAuditedAggregateRoot<Guid>, IMultiTenant, IListRow
{
    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; }
    public string Name { get; private set; } = null!;
    public string Position { get; private set; } = null!;
    public long Sequence { get; private set; }

    private TodoSection() { } // for EF Core

    public TodoSection(Guid id, TodoList list, string name, string position) : base(id)
    {
        (TenantId, SpaceId, ListId, Position) = (list.TenantId, list.SpaceId, list.Id, position);
        Rename(name);
    }

    public void Rename(string? name) => Name = Check.NotNullOrWhiteSpace(name, TodoSectionConsts.MaxNameLength);

    public void MoveTo(string position) => Position = position;

    /// <summary>Takes the section out of the trash.</summary>
    public void Restore() => Undelete();
}
