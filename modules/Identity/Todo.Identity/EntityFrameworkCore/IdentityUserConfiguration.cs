using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class IdentityUserConfiguration : IEntityTypeConfiguration<IdentityUser>
{
    private const string NotDeleted = "NOT is_deleted";

    public void Configure(EntityTypeBuilder<IdentityUser> builder)
    {
        builder.ToTable("users", IdentityDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.Property(x => x.UserName).HasMaxLength(UserConsts.MaxUserNameLength);
        builder.Property(x => x.NormalizedUserName).HasMaxLength(UserConsts.MaxUserNameLength * NameNormalizer.MaxGrowth);
        builder.Property(x => x.Email).HasMaxLength(UserConsts.MaxEmailLength);
        builder.Property(x => x.NormalizedEmail).HasMaxLength(UserConsts.MaxEmailLength * NameNormalizer.MaxGrowth);
        builder.Property(x => x.PasswordHash).HasMaxLength(256);
        builder.Property(x => x.SecurityStamp).HasMaxLength(64);
        builder.Property(x => x.Name).HasMaxLength(UserConsts.MaxNameLength);
        builder.Property(x => x.NormalizedName).HasMaxLength(UserConsts.MaxNameLength * NameNormalizer.MaxGrowth);
        builder.Property(x => x.Surname).HasMaxLength(UserConsts.MaxSurnameLength);
        builder.Property(x => x.NormalizedSurname).HasMaxLength(UserConsts.MaxSurnameLength * NameNormalizer.MaxGrowth);
        builder.Property(x => x.PhoneNumber).HasMaxLength(UserConsts.MaxPhoneNumberLength);

        builder.HasMany(x => x.Roles).WithOne().HasForeignKey(x => x.UserId);
        builder.Navigation(x => x.Roles).AutoInclude();

        // The host's users have no tenant, and their names are unique as well: NULLS NOT DISTINCT. A deleted user's name is
        // free again. The pattern operators let the same indexes serve the prefix search.
        builder.HasIndex(x => new { x.TenantId, x.NormalizedUserName }).IsUnique().AreNullsDistinct(false).HasFilter(NotDeleted).HasOperators("uuid_ops", "text_pattern_ops");
        builder.HasIndex(x => new { x.TenantId, x.NormalizedEmail }).IsUnique().AreNullsDistinct(false).HasFilter(NotDeleted).HasOperators("uuid_ops", "text_pattern_ops");
        builder.HasIndex(x => new { x.TenantId, x.NormalizedName }).HasFilter(NotDeleted).HasOperators("uuid_ops", "text_pattern_ops");
        builder.HasIndex(x => new { x.TenantId, x.NormalizedSurname }).HasFilter(NotDeleted).HasOperators("uuid_ops", "text_pattern_ops");
    }
}
