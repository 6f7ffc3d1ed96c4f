using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Domain.Tenants;
using Todo.Saas.Tenants;

namespace Todo.Saas.EntityFrameworkCore;

internal sealed class TenantEntityConfiguration : IEntityTypeConfiguration<Tenant>
{
    private const string NotDeleted = "NOT is_deleted";

    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("tenants", SaasDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.Property(x => x.Name).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(x => x.NormalizedName).HasMaxLength(TenantConsts.MaxNameLength).UseCollation(SaasDbProperties.ByCodePoint);
        builder.Property(x => x.SealedConnectionString).HasMaxLength(TenantConsts.MaxSealedConnectionStringLength);
        builder.HasOne<Edition>().WithMany().HasForeignKey(x => x.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => x.NormalizedName).IsUnique().HasFilter(NotDeleted); // a deleted tenant's name is free again
        builder.HasIndex(x => new { x.CreationTime, x.Id }).HasFilter(NotDeleted); // serves the list by age
        builder.HasIndex(x => x.Id).HasFilter($"sealed_connection_string IS NOT NULL AND {NotDeleted}"); // the few with a database to themselves
        builder.HasIndex(x => x.EditionId); // all rows: the foreign key asks for those in the trash, too
    }
}
