using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Identity.Domain.Keys;

namespace Todo.Identity.EntityFrameworkCore;

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable("data_protection_keys", IdentityDbProperties.Schema);
        builder.Property(x => x.FriendlyName).HasMaxLength(DataProtectionKey.MaxFriendlyNameLength);
    }
}
