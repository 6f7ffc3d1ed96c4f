using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Administration.Domain.Permissions;

namespace Todo.Administration.EntityFrameworkCore.Permissions;

internal sealed class PermissionGrantConfiguration : IEntityTypeConfiguration<PermissionGrant>
{
    public void Configure(EntityTypeBuilder<PermissionGrant> builder)
    {
        builder.ToTable("permission_grants", AdministrationDbProperties.Schema);
        builder.Property(x => x.Name).HasMaxLength(PermissionGrant.MaxNameLength);
        builder.Property(x => x.ProviderName).HasMaxLength(PermissionGrant.MaxProviderNameLength);
        builder.Property(x => x.ProviderKey).HasMaxLength(PermissionGrant.MaxProviderKeyLength);
        builder.HasIndex(x => new { x.TenantId, x.ProviderName, x.ProviderKey, x.Name }).IsUnique().AreNullsDistinct(false);
    }
}
