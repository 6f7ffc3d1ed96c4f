using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Todos.Activities;

namespace Todo.Todos.Trash;

internal sealed class TrashEntryConfiguration : IEntityTypeConfiguration<TrashEntry>
{
    public void Configure(EntityTypeBuilder<TrashEntry> builder)
    {
        builder.ToTable("trash_entries", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.SpaceId, x.RowId });
        builder.Property(x => x.Name).HasMaxLength(ActivityConsts.MaxNameLength);
        builder.HasIndex(x => new { x.SpaceId, x.ListId, x.DeletedAt, x.RowId }); // serves the trash, list by list
        builder.HasIndex(x => x.RowId); // serves restoring
        builder.HasIndex(x => x.ItemId).HasFilter("item_id IS NOT NULL"); // serves an item's move and its purge
        builder.HasIndex(x => x.DeletedAt); // serves the purge
    }
}
