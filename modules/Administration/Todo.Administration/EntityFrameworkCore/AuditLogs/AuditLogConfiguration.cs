using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.EntityFrameworkCore.AuditLogs;

internal sealed class AuditLogConfiguration : IEntityTypeConfiguration<AuditLog>
{
    public void Configure(EntityTypeBuilder<AuditLog> builder)
    {
        builder.ToTable("audit_logs", AdministrationDbProperties.Schema);
        builder.Property(x => x.UserName).HasMaxLength(AuditLog.MaxUserNameLength);
        builder.Property(x => x.ServiceName).HasMaxLength(AuditLog.MaxServiceNameLength);
        builder.Property(x => x.MethodName).HasMaxLength(AuditLog.MaxMethodNameLength);
        builder.Property(x => x.Parameters).HasMaxLength(AuditLogEntryFactory.MaxParametersLength);
        builder.Property(x => x.Exception).HasMaxLength(AuditLogEntryFactory.MaxExceptionLength);
        builder.Property(x => x.CorrelationId).HasMaxLength(AuditLog.MaxCorrelationIdLength);
        builder.HasIndex(x => new { x.TenantId, x.ExecutionTime });
    }
}
