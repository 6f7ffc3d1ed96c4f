using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Items.Links;

internal sealed class ItemAssigneeConfiguration : IEntityTypeConfiguration<ItemAssignee>
{
    public void Configure(EntityTypeBuilder<ItemAssignee> builder)
    {
        builder.ToTable("item_assignees", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.SpaceId, x.ItemId, x.UserId });
        builder.HasIndex(x => new { x.UserId, x.SpaceId, x.ItemId }); // serves "assigned to me"
        builder.HasOne<TodoItem>().WithMany().HasForeignKey(x => new { x.SpaceId, x.ItemId }).OnDelete(DeleteBehavior.Cascade);
    }
}
