using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class UserRecoveryCodeConfiguration : IEntityTypeConfiguration<UserRecoveryCode>
{
    public void Configure(EntityTypeBuilder<UserRecoveryCode> builder)
    {
        builder.ToTable("user_recovery_codes", IdentityDbProperties.Schema);
        builder.HasKey(x => new { x.UserId, x.Hash });
        builder.Property(x => x.Hash).HasMaxLength(UserRecoveryCode.HashLength);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(x => x.UserId);
    }
}
