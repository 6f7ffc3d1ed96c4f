using Microsoft.AspNetCore.Http;

namespace Todo.Framework.AspNetCore;

/// <summary>How the HTTP door behaves.</summary>
public sealed class AbpAspNetCoreOptions
{
    /// <summary>Paths that programs call: errors are envelopes, callers come with a token and never with a cookie.</summary>
    public IList<string> ApiPaths { get; } = ["/api", "/signalr-hubs"];

    /// <summary>Of the API paths, those whose token may come as <c>?access_token=</c>: browsers cannot set headers on a WebSocket.</summary>
    public IList<string> QueryTokenPaths { get; } = ["/signalr-hubs"];

    /// <summary>Paths of the token server. Some of them are no endpoints: authentication answers them.</summary>
    public IList<string> TokenServerPaths { get; } = ["/connect", "/.well-known"];

    /// <summary>The authentication scheme of API paths; null leaves them to the default scheme. Set by the module that checks tokens.</summary>
    public string? BearerScheme { get; set; }

    /// <summary>The feature that says how many requests a minute a tenant may make; without it, or where it has no value, the
    /// configuration does (<see cref="RateLimitOptions.TenantRequestsPerMinute"/>).</summary>
    public string? TenantRequestLimitFeature { get; set; }

    /// <summary>The largest request body an API path takes, in bytes.</summary>
    public long MaxRequestBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>API paths that take another size, by their full path.</summary>
    public IDictionary<string, long> MaxRequestBodyBytesOf { get; } = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);

    internal long MaxRequestBodyBytesFor(PathString path) =>
        path.Value is { } value && MaxRequestBodyBytesOf.TryGetValue(value.TrimEnd('/'), out var bytes) ? bytes : MaxRequestBodyBytes;

    internal bool IsApiPath(PathString path) => ApiPaths.Any(prefix => path.StartsWithSegments(prefix));

    internal bool IsTokenServerPath(PathString path) => TokenServerPaths.Any(prefix => path.StartsWithSegments(prefix));
}
