using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Compact;
using Todo.Host.Configuration;

namespace Todo.Host.Logging;

/// <summary>Logs as JSON to standard output, one line an event; levels by configuration (<c>Serilog:MinimumLevel</c>).</summary>
internal static class HostLogging
{
    private const string Section = "Serilog";

    /// <summary>For what happens before there is a host.</summary>
    /// <exception cref="InvalidConfigurationException">The configured logging is wrong.</exception>
    public static Logger CreateStartupLogger(IConfiguration configuration)
    {
        try
        {
            return Configure(new LoggerConfiguration(), configuration).CreateLogger();
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new InvalidConfigurationException(Section, e.Message, e);
        }
    }

    public static void AddHostLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, logger) => Configure(logger, builder.Configuration).Enrich.With(ActivatorUtilities.CreateInstance<CorrelationIdEnricher>(services)),
            preserveStaticLogger: true);

    /// <summary>One line a request: method, path, status and time. Never the query, which on hubs carries the access token.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>(); // else the static one
        options.IncludeQueryInRequestPath = false;
        // The line is written when the call, and the id's scope with it, is over.
        options.EnrichDiagnosticContext = (log, context) =>
        {
            if (context.Response.Headers["X-Correlation-Id"] is [{ } id]) log.Set("CorrelationId", id);
        };
        options.GetLevel = (context, _, exception) =>
            exception is not null || context.Response.StatusCode is StatusCodes.Status500InternalServerError ? LogEventLevel.Error
            : context.Response.StatusCode > StatusCodes.Status500InternalServerError ? LogEventLevel.Warning
            : context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) ? LogEventLevel.Debug
            : LogEventLevel.Information;
    });

    private static LoggerConfiguration Configure(LoggerConfiguration logger, IConfiguration configuration) => logger
        .ReadFrom.Configuration(configuration)
        // Its lines about each request have the query in them.
        .Filter.ByExcluding(e => e.Level < LogEventLevel.Warning && Matching.FromSource("Microsoft.AspNetCore.Hosting.Diagnostics")(e))
        .Enrich.FromLogContext()
        .WriteTo.Console(new RenderedCompactJsonFormatter());
}
