namespace Todo.Administration.Domain.AuditLogs;

/// <summary>One call of an application service that changed something, or failed to.</summary>
public sealed class AuditLog : Entity<Guid>, IMultiTenant
{
    public const int MaxUserNameLength = 256;
    public const int MaxServiceNameLength = 256;
    public const int MaxMethodNameLength = 128;
    public const int MaxCorrelationIdLength = 64;
    public const int MaxHttpMethodLength = 16;
    public const int MaxUrlLength = 256;
    public const int MaxClientIpAddressLength = 64;
    public const int MaxClientIdLength = 128;
    public const int MaxUserAgentLength = 256;

    private AuditLog() { } // for EF Core

    public AuditLog(Guid id, AuditLogEntry entry) : base(id)
    {
        (TenantId, UserId, UserName, CorrelationId) = (entry.TenantId, entry.UserId, entry.UserName, entry.CorrelationId);
        (ServiceName, MethodName, Parameters, Exception) = (entry.ServiceName, entry.MethodName, entry.Parameters, entry.Exception);
        (ExecutionTime, ExecutionDurationMilliseconds) = (entry.ExecutionTime, entry.ExecutionDurationMilliseconds);
        if (entry.Request is not { } request) return;
        (HttpMethod, Url, HttpStatusCode) = (Cut(request.HttpMethod, MaxHttpMethodLength), Cut(request.Url, MaxUrlLength), request.HttpStatusCode);
        ClientIpAddress = Cut(request.ClientIpAddress, MaxClientIpAddressLength);
        (ClientId, UserAgent) = (Cut(request.ClientId, MaxClientIdLength), Cut(request.UserAgent, MaxUserAgentLength));
    }

    public Guid? TenantId { get; private set; }
    public Guid? UserId { get; private set; }
    public string? UserName { get; private set; }
    public string ServiceName { get; private set; } = null!;
    public string MethodName { get; private set; } = null!;

    /// <summary>JSON of the arguments without secrets, cut at <see cref="AuditLogEntryFactory.MaxParametersLength"/>.</summary>
    public string Parameters { get; private set; } = null!;

    public DateTimeOffset ExecutionTime { get; private set; }

    /// <summary>Up to the moment its changes were written.</summary>
    public int ExecutionDurationMilliseconds { get; private set; }

    public string? CorrelationId { get; private set; }

    /// <summary>Why the call failed; null when it did not.</summary>
    public string? Exception { get; private set; }

    public string? HttpMethod { get; private set; }
    public string? Url { get; private set; }
    public int? HttpStatusCode { get; private set; }
    public string? ClientIpAddress { get; private set; }
    public string? ClientId { get; private set; }
    public string? UserAgent { get; private set; }

    private static string? Cut(string? value, int maxLength) => value is null || value.Length <= maxLength ? value : value[..maxLength];
}
