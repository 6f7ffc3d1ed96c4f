using Microsoft.AspNetCore.HttpOverrides;

namespace Todo.Host.Security;

/// <summary>The edge of the host: proxies, TLS, foreign origins.</summary>
internal static class EdgeExtensions
{
    // What a page elsewhere may read besides the body.
    private static readonly string[] ExposedHeaders = ["_AbpErrorFormat", "Abp-Tenant-Resolve-Error", "ETag", "Retry-After", "X-Correlation-Id"];

    public static void AddEdge(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = EdgeSettings.Read(configuration);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(settings.HstsDays));
        // No credentials: the API knows no cookies, and the account pages are for nobody's scripts.
        services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .WithOrigins([.. settings.Origins]).AllowAnyHeader().AllowAnyMethod().WithExposedHeaders(ExposedHeaders).SetPreflightMaxAge(TimeSpan.FromHours(1))));
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            // Not the host: a proxy hands on the one the browser asked for, and AllowedHosts judges it.
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = settings.ForwardLimit;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear(); // the default believes every program on this machine
            foreach (var network in settings.KnownNetworks) options.KnownIPNetworks.Add(network);
        });
    }

    /// <summary>First of all: what follows goes by the caller's address and scheme.</summary>
    public static void UseEdge(this WebApplication app)
    {
        var settings = EdgeSettings.Read(app.Configuration);
        if (settings.KnownNetworks.Count > 0) app.UseForwardedHeaders(); // with an empty list it would believe anybody
        if (settings.HstsDays > 0) app.UseHsts();
        app.UseSecurityHeaders();
        if (settings.Origins.Count > 0) app.UseCors();
    }
}
