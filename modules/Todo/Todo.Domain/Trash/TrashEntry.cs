using Todo.Todos.Activities;

namespace Todo.Todos.Trash;

/// <summary>Something in the trash that can be restored by itself; subtasks that went along with their item have none. It comes and goes
/// in the save that deletes or restores the row.</summary>
public sealed class TrashEntry : IMultiTenant
{
    private TrashEntry() { } // for EF Core

    public TrashEntry(ActivitySubject subject, Guid? authorId, Guid? deletedById, DateTimeOffset deletedAt)
    {
        (TenantId, SpaceId, ListId, ItemId) = (subject.TenantId, subject.SpaceId, subject.ListId, subject.ItemId);
        (RowType, RowId, Name) = (subject.RowType, subject.RowId, subject.Name);
        (AuthorId, DeletedById, DeletedAt) = (authorId, deletedById, deletedAt);
    }

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; }
    public Guid? ItemId { get; private set; }
    public ActivityRowType RowType { get; private set; }
    public Guid RowId { get; private set; }
    public string Name { get; private set; } = null!;

    /// <summary>Who made the row.</summary>
    public Guid? AuthorId { get; private set; }
    public Guid? DeletedById { get; private set; }
    public DateTimeOffset DeletedAt { get; private set; }
}
