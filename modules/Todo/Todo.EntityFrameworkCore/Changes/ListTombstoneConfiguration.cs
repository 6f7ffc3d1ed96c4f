using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Changes;

internal sealed class ListTombstoneConfiguration : IEntityTypeConfiguration<ListTombstone>
{
    public void Configure(EntityTypeBuilder<ListTombstone> builder)
    {
        builder.ToTable("list_tombstones", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.SpaceId, x.ListId, x.Sequence });
        builder.HasIndex(x => x.CreatedAt); // serves the pruning
    }
}
