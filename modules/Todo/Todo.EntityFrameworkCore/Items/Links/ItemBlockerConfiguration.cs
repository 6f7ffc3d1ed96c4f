using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Items.Links;

internal sealed class ItemBlockerConfiguration : IEntityTypeConfiguration<ItemBlocker>
{
    public void Configure(EntityTypeBuilder<ItemBlocker> builder)
    {
        builder.ToTable("item_blockers", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.SpaceId, x.ItemId, x.BlockerId });
        builder.HasIndex(x => new { x.SpaceId, x.BlockerId, x.ItemId }); // serves what waits for an item
        builder.HasOne<TodoItem>().WithMany().HasForeignKey(x => new { x.SpaceId, x.ItemId }).OnDelete(DeleteBehavior.Cascade);
    }
}
