using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Administration.Domain.Settings;

namespace Todo.Administration.EntityFrameworkCore.Settings;

internal sealed class SettingConfiguration : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("settings", AdministrationDbProperties.Schema);
        builder.Property(x => x.Name).HasMaxLength(Setting.MaxNameLength);
        builder.Property(x => x.Value).HasMaxLength(Setting.MaxValueLength);
        builder.Property(x => x.ProviderName).HasMaxLength(Setting.MaxProviderNameLength);
        builder.Property(x => x.ProviderKey).HasMaxLength(Setting.MaxProviderKeyLength);
        builder.HasIndex(x => new { x.TenantId, x.ProviderName, x.ProviderKey, x.Name }).IsUnique().AreNullsDistinct(false);
    }
}
