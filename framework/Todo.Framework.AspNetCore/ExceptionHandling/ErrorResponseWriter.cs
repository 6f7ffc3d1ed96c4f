using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore.ExceptionHandling;

/// <summary>Writes an error over HTTP: the envelope to programs, its message to browsers that asked for a page.</summary>
internal sealed class ErrorResponseWriter(IOptions<AbpAspNetCoreOptions> options) : ISingletonDependency
{
    public const string ErrorFormatHeader = "_AbpErrorFormat";

    /// <summary>In an error's data: when it makes sense to try again.</summary>
    public const string RetryAfterKey = "retryAfterSeconds";

    public async Task WriteAsync(HttpContext context, ConvertedError error)
    {
        var response = context.Response;
        var allow = response.Headers.Allow;
        response.Clear();
        response.StatusCode = error.StatusCode;
        response.Headers.CacheControl = "no-store";
        if (error.StatusCode == StatusCodes.Status405MethodNotAllowed) response.Headers.Allow = allow;
        if (error.StatusCode == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = ChallengeOf(context.Request);

        if (error.Error.Data?.TryGetValue(RetryAfterKey, out var seconds) == true) response.Headers.RetryAfter = Convert.ToString(seconds, CultureInfo.InvariantCulture);

        if (WantsPage(context.Request))
        {
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync(error.Error.Message, context.RequestAborted);
            return;
        }

        response.Headers[ErrorFormatHeader] = "true";
        response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(response.Body, new RemoteServiceErrorResponse(error.Error), AbpJson.Options, context.RequestAborted);
    }

    /// <summary>RFC 6750 section 3: a bare challenge when no token came, else why it was refused.</summary>
    private static string ChallengeOf(HttpRequest request) => request.Headers.Authorization.Count == 0 ? "Bearer" : "Bearer error=\"invalid_token\"";

    private bool WantsPage(HttpRequest request) =>
        !options.Value.IsApiPath(request.Path)
        && request.Headers.XRequestedWith != "XMLHttpRequest"
        && request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
