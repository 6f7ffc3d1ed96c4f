namespace Todo.Todos.Lists;

/// <summary>A list shared with one user. Always true: the permission is one of View to Admin.</summary>
public sealed class ListShare : IMultiTenant, ICreationAuditedObject
{
    private ListShare() { } // for EF Core

    public ListShare(TodoList list, Guid userId, ListAccess permission)
    {
        (TenantId, SpaceId, ListId, UserId) = (list.TenantId, list.SpaceId, list.Id, userId);
        Change(permission);
    }

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ListId { get; private set; }
    public Guid UserId { get; private set; }
    public ListAccess Permission { get; private set; }
    public DateTimeOffset CreationTime { get; private set; }
    public Guid? CreatorId { get; private set; }

    public void Change(ListAccess permission) =>
        Permission = (ListAccess)Check.Range((int)permission, (int)ListAccess.View, (int)ListAccess.Admin, nameof(permission));
}
