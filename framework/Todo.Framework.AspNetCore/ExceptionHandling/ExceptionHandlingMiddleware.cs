using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Todo.Framework.AspNetCore.Endpoints;

namespace Todo.Framework.AspNetCore.ExceptionHandling;

/// <summary>Answers every exception, and every API path that nobody answered, with the envelope.</summary>
internal sealed partial class ExceptionHandlingMiddleware(
    RequestDelegate next,
    ExceptionToErrorInfoConverter converter,
    ErrorResponseWriter writer,
    RequestErrors requestErrors,
    IOptions<AbpAspNetCoreOptions> options,
    ILogger<ExceptionHandlingMiddleware> logger)
{
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (Unanswered(context) is { } error) await writer.WriteAsync(context, converter.Convert(error));
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // The client left: nobody's fault, and nobody reads the answer.
            if (!context.Response.HasStarted) context.Response.StatusCode = ClientClosedRequest;
        }
        catch (Exception exception)
        {
            var error = converter.Convert(exception switch
            {
                BadHttpRequestException bad => Explain(bad, context.Request.Path),
                InvalidDataException => requestErrors.Unreadable(), // a form with a zero character, or past the limits of forms
                _ => exception,
            });
            if (error.IsUnexpected) LogUnexpected(exception, context.Request.Method, context.Request.Path);
            if (context.Response.HasStarted) throw;
            await writer.WriteAsync(context, error);
        }
    }

    private BusinessException Explain(BadHttpRequestException exception, PathString path) =>
        exception.StatusCode == StatusCodes.Status413PayloadTooLarge
            ? RequestErrors.TooLarge(options.Value.MaxRequestBodyBytesFor(path))
            : requestErrors.Unreadable();

    /// <summary>What routing and other middleware leave with a bare status.</summary>
    private Exception? Unanswered(HttpContext context)
    {
        var response = context.Response;
        if (response.HasStarted || response.ContentType is not null || response.ContentLength is > 0) return null;
        if (!options.Value.IsApiPath(context.Request.Path)) return null;
        return response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized => new AbpAuthorizationException(FrameworkErrorCodes.Unauthenticated),
            StatusCodes.Status403Forbidden => new AbpAuthorizationException(FrameworkErrorCodes.Forbidden),
            StatusCodes.Status404NotFound => new BusinessException(HttpErrorCodes.RouteNotFound).WithData("path", context.Request.Path.Value),
            StatusCodes.Status405MethodNotAllowed => new BusinessException(HttpErrorCodes.MethodNotAllowed).WithData("method", context.Request.Method),
            StatusCodes.Status415UnsupportedMediaType => RequestErrors.NotJsonType(context.Request.ContentType),
            _ => null,
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected error in {Method} {Path}")]
    private partial void LogUnexpected(Exception exception, string method, string path);
}
