using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Saas.Domain.Editions;
using Todo.Saas.Editions;

namespace Todo.Saas.EntityFrameworkCore;

internal sealed class EditionConfiguration : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("editions", SaasDbProperties.Schema);
        builder.ConfigureByConvention();
        builder.Property(x => x.DisplayName).HasMaxLength(EditionConsts.MaxDisplayNameLength);
        builder.Property(x => x.NormalizedDisplayName).HasMaxLength(EditionConsts.MaxDisplayNameLength).UseCollation(SaasDbProperties.ByCodePoint);
        builder.HasIndex(x => x.NormalizedDisplayName).IsUnique(); // and serves the list
    }
}
