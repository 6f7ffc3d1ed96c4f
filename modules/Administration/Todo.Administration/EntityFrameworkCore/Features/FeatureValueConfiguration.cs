using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Administration.Domain.Features;

namespace Todo.Administration.EntityFrameworkCore.Features;

internal sealed class FeatureValueConfiguration : IEntityTypeConfiguration<FeatureValue>
{
    public void Configure(EntityTypeBuilder<FeatureValue> builder)
    {
        builder.ToTable("feature_values", AdministrationDbProperties.Schema);
        builder.Property(x => x.Name).HasMaxLength(FeatureValue.MaxNameLength);
        builder.Property(x => x.Value).HasMaxLength(FeatureValue.MaxValueLength);
        builder.Property(x => x.ProviderName).HasMaxLength(FeatureValue.MaxProviderNameLength);
        builder.Property(x => x.ProviderKey).HasMaxLength(FeatureValue.MaxProviderKeyLength);
        builder.HasIndex(x => new { x.ProviderName, x.ProviderKey, x.Name }).IsUnique().AreNullsDistinct(false);
    }
}
