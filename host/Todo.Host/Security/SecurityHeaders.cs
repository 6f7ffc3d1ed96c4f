using System.Collections.Frozen;

namespace Todo.Host.Security;

/// <summary>Tells browsers what our pages may do, and caches what they must not keep.</summary>
internal static class SecurityHeaders
{
    private static readonly string ContentSecurityPolicy = string.Join("; ",
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'", // Angular and Bootstrap set styles from scripts
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' data: blob:", // the sign-in library shares a worker between tabs, and makes it from a data: URL
        "object-src 'none'",
        "base-uri 'self'",
        // No form-action: signing in redirects to the client that asked, wherever its registration says it is.
        "frame-ancestors 'none'");

    // Passkeys are made and used on our own pages; of everything else a browser could ask a user for, nothing is.
    private const string PermissionsPolicy =
        "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=(), "
        + "publickey-credentials-create=(self), publickey-credentials-get=(self)";

    /// <summary>Paths whose answers are about their caller.</summary>
    private static readonly FrozenSet<string> Private = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "api", "connect", "account", "signalr-hubs");

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // At the start of the response, for the exception handler empties the headers.
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers.XFrameOptions = "DENY";
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers["Permissions-Policy"] = PermissionsPolicy;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (headers.CacheControl.Count == 0 && IsPrivate(context.Request.Path)) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static bool IsPrivate(PathString path)
    {
        if (path.Value is not { Length: > 1 } text) return false;
        var end = text.IndexOf('/', 1);
        return Private.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(1, (end < 0 ? text.Length : end) - 1));
    }
}
