using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.TwoFactor;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class UserAuthenticatorConfiguration : IEntityTypeConfiguration<UserAuthenticator>
{
    public void Configure(EntityTypeBuilder<UserAuthenticator> builder)
    {
        builder.ToTable("user_authenticators", IdentityDbProperties.Schema);
        builder.Property(x => x.ProtectedKey).HasMaxLength(UserAuthenticator.MaxProtectedKeyLength);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(x => x.UserId);
        builder.HasIndex(x => x.UserId).IsUnique();
    }
}
