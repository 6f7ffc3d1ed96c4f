using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Todo.Host.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>, and the same over gRPC: it can do its work.</summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(3);

    public static void AddHostHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealthCheck>("database", tags: [Ready], timeout: TimeLimit)
            .AddCheck<MigrationsHealthCheck>("migrations", tags: [Ready], timeout: TimeLimit);
        services.AddGrpcHealthChecks(options => options.Services.Map("", check => check.Tags.Contains(Ready)));
    }

    /// <summary>Before authentication and tenants: whether we are healthy does not depend on who asks.</summary>
    public static void UseHostHealth(this WebApplication app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.UseHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    public static void MapHostHealth(this WebApplication app) => app.MapGrpcHealthChecksService().AllowAnonymous().DisableRateLimiting();

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            status = report.Status.ToString(),
            checks = report.Entries.Select(entry => new
            {
                name = entry.Key,
                status = entry.Value.Status.ToString(),
                durationMilliseconds = (int)entry.Value.Duration.TotalMilliseconds,
                description = entry.Value.Description,
            }),
        },
        context.RequestAborted);
}
