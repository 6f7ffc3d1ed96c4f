using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Avatars;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class UserAvatarConfiguration : IEntityTypeConfiguration<UserAvatar>
{
    public void Configure(EntityTypeBuilder<UserAvatar> builder)
    {
        builder.ToTable("user_avatars", IdentityDbProperties.Schema);
        builder.HasKey(x => x.UserId);
        builder.Property(x => x.Hash).HasMaxLength(UserAvatar.HashLength);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(x => x.UserId);
    }
}
