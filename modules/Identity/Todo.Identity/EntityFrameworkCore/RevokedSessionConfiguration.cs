using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class RevokedSessionConfiguration : IEntityTypeConfiguration<RevokedSession>
{
    public void Configure(EntityTypeBuilder<RevokedSession> builder)
    {
        builder.ToTable("revoked_sessions", IdentityDbProperties.Schema);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasIndex(x => x.ExpirationTime);
    }
}
