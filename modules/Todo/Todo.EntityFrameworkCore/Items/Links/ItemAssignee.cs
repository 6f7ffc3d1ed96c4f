namespace Todo.Todos.Items.Links;

/// <summary>An item is somebody's to do: mirrors the item's own list of ids, which no index can serve under row-level security (docs/adr/0008).</summary>
internal sealed class ItemAssignee : IMultiTenant
{
    private ItemAssignee() { } // for EF Core

    public ItemAssignee(TodoItem item, Guid userId) => (TenantId, SpaceId, ItemId, UserId) = (item.TenantId, item.SpaceId, item.Id, userId);

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ItemId { get; private set; }
    public Guid UserId { get; private set; }
}
