using Todo.Administration.AuditLogs;
using Todo.Administration.Domain.AuditLogs;

namespace Todo.Administration.Application.AuditLogs;

internal static class AuditLogMapping
{
    public static AuditLogDto ToDto(this AuditLog log) => new()
    {
        Id = log.Id,
        TenantId = log.TenantId,
        UserId = log.UserId,
        UserName = log.UserName,
        ServiceName = log.ServiceName,
        MethodName = log.MethodName,
        HttpMethod = log.HttpMethod,
        Url = log.Url,
        HttpStatusCode = log.HttpStatusCode,
        ExecutionTime = log.ExecutionTime,
        ExecutionDuration = log.ExecutionDurationMilliseconds,
        ClientIpAddress = log.ClientIpAddress,
        ClientId = log.ClientId,
        BrowserInfo = log.UserAgent,
        CorrelationId = log.CorrelationId,
        HasException = log.Exception is not null,
    };

    public static AuditLogDetailDto ToDetailDto(this AuditLog log, IEnumerable<EntityChange> changes) => new()
    {
        Id = log.Id,
        TenantId = log.TenantId,
        UserId = log.UserId,
        UserName = log.UserName,
        ServiceName = log.ServiceName,
        MethodName = log.MethodName,
        HttpMethod = log.HttpMethod,
        Url = log.Url,
        HttpStatusCode = log.HttpStatusCode,
        ExecutionTime = log.ExecutionTime,
        ExecutionDuration = log.ExecutionDurationMilliseconds,
        ClientIpAddress = log.ClientIpAddress,
        ClientId = log.ClientId,
        BrowserInfo = log.UserAgent,
        CorrelationId = log.CorrelationId,
        HasException = log.Exception is not null,
        Parameters = log.Parameters,
        Exception = log.Exception,
        EntityChanges = [.. changes.Select(c => new EntityChangeDto(c.EntityType, c.EntityId, c.ChangeType, c.PropertyChanges))],
    };
}
