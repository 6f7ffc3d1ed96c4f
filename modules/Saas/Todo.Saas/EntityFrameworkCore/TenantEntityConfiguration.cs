using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Saas.Domain.Tenants;
using Todo.Saas.Tenants;

namespace Todo.Saas.EntityFrameworkCore;

internal sealed class TenantEntityConfiguration : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("tenants", "saas");
        builder.ConfigureByConvention();
        builder.Property(x => x.Name).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(x => x.NormalizedName).HasMaxLength(TenantConsts.MaxNameLength);
        builder.HasIndex(x => x.NormalizedName).IsUnique().HasFilter("NOT is_deleted"); // a deleted tenant's name is free again
    }
}
