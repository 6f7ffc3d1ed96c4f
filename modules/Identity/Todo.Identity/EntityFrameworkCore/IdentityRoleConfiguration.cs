using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Users;
using Todo.Identity.Roles;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class IdentityRoleConfiguration : IEntityTypeConfiguration<IdentityRole>
{
    public void Configure(EntityTypeBuilder<IdentityRole> builder)
    {
        builder.ToTable("roles", IdentityDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.Property(x => x.Name).HasMaxLength(RoleConsts.MaxNameLength);
        builder.Property(x => x.NormalizedName).HasMaxLength(RoleConsts.MaxNameLength * NameNormalizer.MaxGrowth).UseCollation("C"); // as users' names: prefixes by index
        builder.HasIndex(x => new { x.TenantId, x.NormalizedName }).IsUnique().AreNullsDistinct(false);
    }
}
