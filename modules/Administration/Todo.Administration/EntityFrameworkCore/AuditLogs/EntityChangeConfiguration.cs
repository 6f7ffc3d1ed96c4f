using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Administration.AuditLogs;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

internal sealed class EntityChangeConfiguration : IEntityTypeConfiguration<EntityChange>
{
    public void Configure(EntityTypeBuilder<EntityChange> builder)
    {
        builder.ToTable("audit_log_entity_changes", AdministrationDbProperties.Schema);
        builder.Property(x => x.EntityType).HasMaxLength(EntityChange.MaxEntityTypeLength);
        builder.Property(x => x.EntityId).HasMaxLength(EntityChange.MaxEntityIdLength);
        builder.Property(x => x.PropertyChanges).HasColumnType("jsonb").HasConversion(
            changes => JsonSerializer.Serialize(changes, AbpJson.Options),
            json => JsonSerializer.Deserialize<List<PropertyChangeDto>>(json, AbpJson.Options)!,
            new ValueComparer<IReadOnlyList<PropertyChangeDto>>((a, b) => ReferenceEquals(a, b), changes => changes.Count)); // written once
        builder.HasOne<AuditLog>().WithMany().HasForeignKey(x => x.AuditLogId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => x.AuditLogId);
        builder.HasIndex(x => new { x.EntityId, x.EntityType });
    }
}
