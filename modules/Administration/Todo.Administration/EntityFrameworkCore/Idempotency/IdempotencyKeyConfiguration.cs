using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Administration.Domain.Idempotency;

namespace Todo.Administration.EntityFrameworkCore.Idempotency;

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("idempotency_keys", AdministrationDbProperties.Schema);
        builder.HasKey(x => new { x.UserId, x.Key });
        builder.Property(x => x.Key).HasMaxLength(IdempotencyKey.MaxKeyLength);
        builder.Property(x => x.RequestHash).HasMaxLength(IdempotencyKey.MaxRequestHashLength);
        builder.HasIndex(x => x.CreatedAt); // serves the pruning
    }
}
