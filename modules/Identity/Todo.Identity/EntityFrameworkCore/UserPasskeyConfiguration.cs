using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Account;
using Todo.Identity.Domain.Passkeys;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class UserPasskeyConfiguration : IEntityTypeConfiguration<UserPasskey>
{
    public void Configure(EntityTypeBuilder<UserPasskey> builder)
    {
        builder.ToTable("user_passkeys", IdentityDbProperties.Schema);
        builder.Property(x => x.CredentialId).HasMaxLength(UserPasskey.MaxCredentialIdLength);
        builder.Property(x => x.Name).HasMaxLength(PasskeyConsts.MaxNameLength);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(x => x.UserId);
        builder.HasIndex(x => x.UserId);
        builder.HasIndex(x => x.CredentialId).IsUnique(); // of all tenants: nobody registers somebody else's key as theirs (WebAuthn section 7.1, step 26)
    }
}
