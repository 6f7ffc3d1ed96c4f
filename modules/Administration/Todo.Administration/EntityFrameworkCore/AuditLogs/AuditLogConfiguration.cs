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
        builder.Property(x => x.HttpMethod).HasMaxLength(AuditLog.MaxHttpMethodLength);
        builder.Property(x => x.Url).HasMaxLength(AuditLog.MaxUrlLength);
        builder.Property(x => x.ClientIpAddress).HasMaxLength(AuditLog.MaxClientIpAddressLength);
        builder.Property(x => x.ClientId).HasMaxLength(AuditLog.MaxClientIdLength);
        builder.Property(x => x.UserAgent).HasMaxLength(AuditLog.MaxUserAgentLength);
        // Each serves pages of a search, the latest first; the second one the host's look at all tenants, and the pruning.
        builder.HasIndex(x => new { x.TenantId, x.ExecutionTime, x.Id });
        builder.HasIndex(x => new { x.ExecutionTime, x.Id });
        builder.HasIndex(x => new { x.TenantId, x.UserName, x.ExecutionTime, x.Id });
        builder.HasIndex(x => new { x.TenantId, x.ServiceName, x.ExecutionTime, x.Id });
        builder.HasIndex(x => x.CorrelationId);
    }
}
