using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Administration.Domain.Permissions;

namespace Todo.Administration.EntityFrameworkCore.Permissions;

internal sealed class SeededPermissionConfiguration : IEntityTypeConfiguration<SeededPermission>
{
    public void Configure(EntityTypeBuilder<SeededPermission> builder)
    {
        builder.ToTable("seeded_permissions", AdministrationDbProperties.Schema);
        builder.Property(x => x.Name).HasMaxLength(PermissionGrant.MaxNameLength);
        builder.HasIndex(x => new { x.TenantId, x.Name }).IsUnique().AreNullsDistinct(false);
    }
}
