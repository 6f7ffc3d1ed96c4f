namespace Todo.Todos.Items.Links;

/// <summary>An item waits for another: mirrors the item's own list of ids, which no index can serve under row-level security (docs/adr/0008).</summary>
internal sealed class ItemBlocker : IMultiTenant
{
    private ItemBlocker() { } // for EF Core

    public ItemBlocker(TodoItem item, Guid blockerId) => (TenantId, SpaceId, ItemId, BlockerId) = (item.TenantId, item.SpaceId, item.Id, blockerId);

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ItemId { get; private set; }
    public Guid BlockerId { get; private set; }
}
