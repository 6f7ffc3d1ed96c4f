using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Users;
using Todo.Identity.Users;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class IdentityUserConfiguration : IEntityTypeConfiguration<IdentityUser>
{
    private const string NotDeleted = "NOT is_deleted";

    /// <summary>In this collation one index serves equality, prefixes (LIKE 'X%') and the order of the answer.</summary>
    private const string ByCodePoint = "C";

    public void Configure(EntityTypeBuilder<IdentityUser> builder)
    {
        builder.ToTable("users", IdentityDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.Property(x => x.UserName).HasMaxLength(UserConsts.MaxUserNameLength);
        builder.Property(x => x.NormalizedUserName).HasMaxLength(UserConsts.MaxUserNameLength * NameNormalizer.MaxGrowth).UseCollation(ByCodePoint);
        builder.Property(x => x.Email).HasMaxLength(UserConsts.MaxEmailLength);
        builder.Property(x => x.NormalizedEmail).HasMaxLength(UserConsts.MaxEmailLength * NameNormalizer.MaxGrowth).UseCollation(ByCodePoint);
        builder.Property(x => x.PasswordHash).HasMaxLength(256);
        builder.Property(x => x.SecurityStamp).HasMaxLength(64);
        builder.Property(x => x.Name).HasMaxLength(UserConsts.MaxNameLength);
        builder.Property(x => x.NormalizedName).HasMaxLength(UserConsts.MaxNameLength * NameNormalizer.MaxGrowth).UseCollation(ByCodePoint);
        builder.Property(x => x.Surname).HasMaxLength(UserConsts.MaxSurnameLength);
        builder.Property(x => x.NormalizedSurname).HasMaxLength(UserConsts.MaxSurnameLength * NameNormalizer.MaxGrowth).UseCollation(ByCodePoint);
        builder.Property(x => x.PhoneNumber).HasMaxLength(UserConsts.MaxPhoneNumberLength);

        builder.HasMany(x => x.Roles).WithOne().HasForeignKey(x => x.UserId);
        builder.Navigation(x => x.Roles).AutoInclude();

        // The host's users have no tenant, and their names are unique as well: NULLS NOT DISTINCT. A deleted user's name is
        // free again.
        builder.HasIndex(x => new { x.TenantId, x.NormalizedUserName }).IsUnique().AreNullsDistinct(false).HasFilter(NotDeleted);
        builder.HasIndex(x => new { x.TenantId, x.NormalizedEmail }).IsUnique().AreNullsDistinct(false).HasFilter(NotDeleted);
        // What many may have in common is sorted by id within.
        builder.HasIndex(x => new { x.TenantId, x.NormalizedName, x.Id }).HasFilter(NotDeleted);
        builder.HasIndex(x => new { x.TenantId, x.NormalizedSurname, x.Id }).HasFilter(NotDeleted);
        builder.HasIndex(x => new { x.TenantId, x.PhoneNumber, x.Id }).HasFilter(NotDeleted);
        builder.HasIndex(x => new { x.TenantId, x.CreationTime, x.Id }).HasFilter(NotDeleted);
    }
}
