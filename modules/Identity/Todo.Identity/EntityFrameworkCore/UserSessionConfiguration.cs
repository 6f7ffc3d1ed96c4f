using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Sessions;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.ToTable("user_sessions", IdentityDbProperties.Schema);
        builder.Property(x => x.SecurityStamp).HasMaxLength(64);
        builder.Property(x => x.ClientName).HasMaxLength(UserSession.MaxClientNameLength);
        builder.Property(x => x.Device).HasMaxLength(UserSession.MaxDeviceLength);
        builder.Property(x => x.IpAddress).HasMaxLength(UserSession.MaxIpAddressLength);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(x => x.UserId);
        builder.HasIndex(x => new { x.UserId, x.LastUsedTime }).HasFilter("revoked_time IS NULL");
        builder.HasIndex(x => x.LastUsedTime); // for deleting old ones
    }
}
