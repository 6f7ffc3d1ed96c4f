namespace Todo.Todos.Items.Links;

/// <summary>An item bears a label: mirrors the item's own list of ids, which no index can serve under row-level security (docs/adr/0008).</summary>
internal sealed class ItemLabel : IMultiTenant
{
    private ItemLabel() { } // for EF Core

    public ItemLabel(TodoItem item, Guid labelId) => (TenantId, SpaceId, ItemId, LabelId) = (item.TenantId, item.SpaceId, item.Id, labelId);

    public Guid? TenantId { get; private set; }
    public Guid SpaceId { get; private set; }
    public Guid ItemId { get; private set; }
    public Guid LabelId { get; private set; }
}
