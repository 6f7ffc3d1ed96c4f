using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Todo.Administration.AuditLogs;

namespace Todo.Administration;

public static class AdministrationEndpointRouteBuilderExtensions
{
    /// <summary>Maps what convention cannot: the audit log as a file that is streamed.</summary>
    public static IEndpointRouteBuilder MapAdministration(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/audit-logging/audit-logs/export", async ([AsParameters] AuditLogFilterInput input, HttpContext context, IAuditLogAppService auditLogs) =>
        {
            context.Response.ContentType = "text/csv; charset=utf-8";
            context.Response.Headers.ContentDisposition = "attachment; filename=\"audit-logs.csv\"";
            await auditLogs.ExportAsync(input, context.Response.Body, context.RequestAborted);
        });
        return endpoints;
    }
}
