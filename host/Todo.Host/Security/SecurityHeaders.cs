namespace Todo.Host.Security;

/// <summary>Tells browsers what our pages may do.</summary>
internal static class SecurityHeaders
{
    private static readonly string ContentSecurityPolicy = string.Join("; ",
        "default-src 'self'",
        "style-src 'self' 'unsafe-inline'", // Angular and Bootstrap set styles from scripts
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' ws: wss:",
        "worker-src 'self' data: blob:", // the sign-in library shares a worker between tabs, and makes it from a data: URL
        "object-src 'none'",
        "base-uri 'self'",
        // No form-action: signing in redirects to the client that asked, wherever its registration says it is.
        "frame-ancestors 'none'");

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // At the start of the response, for the exception handler empties the headers.
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers.XFrameOptions = "DENY";
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
