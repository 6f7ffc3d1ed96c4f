using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class ServerKeyConfiguration : IEntityTypeConfiguration<ServerKey>
{
    public void Configure(EntityTypeBuilder<ServerKey> builder)
    {
        builder.ToTable("server_keys", IdentityDbProperties.Schema);
        builder.HasKey(x => new { x.Use, x.Generation }); // of two nodes that start at once, one makes the key and the other takes it
        builder.Property(x => x.Use).HasMaxLength(ServerKey.MaxUseLength);
        builder.Property(x => x.Generation).ValueGeneratedNever();
    }
}
