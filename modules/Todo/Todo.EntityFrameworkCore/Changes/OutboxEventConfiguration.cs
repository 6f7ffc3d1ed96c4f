using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Todo.Todos.Changes;

internal sealed class OutboxEventConfiguration : IEntityTypeConfiguration<OutboxEvent>
{
    public void Configure(EntityTypeBuilder<OutboxEvent> builder)
    {
        builder.ToTable("outbox_events", TodoDbProperties.Schema);
        builder.HasKey(x => new { x.SpaceId, x.ListId, x.Sequence });
        builder.HasIndex(x => x.CreatedAt); // serves the relay
    }
}
