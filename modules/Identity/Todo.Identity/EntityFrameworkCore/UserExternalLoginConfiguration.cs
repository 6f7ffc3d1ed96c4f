using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.External;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class UserExternalLoginConfiguration : IEntityTypeConfiguration<UserExternalLogin>
{
    public void Configure(EntityTypeBuilder<UserExternalLogin> builder)
    {
        builder.ToTable("user_external_logins", IdentityDbProperties.Schema);
        builder.Property(x => x.Provider).HasMaxLength(UserExternalLogin.MaxProviderLength);
        builder.Property(x => x.Subject).HasMaxLength(UserExternalLogin.MaxSubjectLength);
        builder.Property(x => x.DisplayName).HasMaxLength(UserExternalLogin.MaxDisplayNameLength);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(x => x.UserId);
        builder.HasIndex(x => x.UserId);
        builder.HasIndex(x => new { x.TenantId, x.Provider, x.Subject }).IsUnique().AreNullsDistinct(false);
    }
}
