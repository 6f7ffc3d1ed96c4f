using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.PersonalAccessTokens;
using Todo.Identity.PersonalAccessTokens;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class PersonalAccessTokenConfiguration : IEntityTypeConfiguration<PersonalAccessToken>
{
    public void Configure(EntityTypeBuilder<PersonalAccessToken> builder)
    {
        builder.ToTable("personal_access_tokens", IdentityDbProperties.Schema);
        builder.Property(x => x.Name).HasMaxLength(PersonalAccessTokenConsts.MaxNameLength);
        builder.HasOne<IdentityUser>().WithMany().HasForeignKey(x => x.UserId);
        builder.HasIndex(x => x.TokenHash).IsUnique();
    }
}
