using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Items.Links;

internal sealed class ItemLabelConfiguration : IEntityTypeConfiguration<ItemLabel>
{
    public void Configure(EntityTypeBuilder<ItemLabel> builder)
    {
        builder.ToTable("item_labels", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.SpaceId, x.ItemId, x.LabelId });
        builder.HasIndex(x => new { x.SpaceId, x.LabelId, x.ItemId }); // serves the items of a label
        builder.HasOne<TodoItem>().WithMany().HasForeignKey(x => new { x.SpaceId, x.ItemId }).OnDelete(DeleteBehavior.Cascade);
    }
}
