using Microsoft.AspNetCore.Http;

namespace Todo.Framework.AspNetCore;

/// <summary>HTTP status by error code, where it is not the one of the exception's type (ABP: Exception Handling).</summary>
public sealed class AbpExceptionHttpStatusCodeOptions
{
    private readonly Dictionary<string, int> _statusCodes = new()
    {
        [FrameworkErrorCodes.MalformedRequest] = StatusCodes.Status400BadRequest,
        [FrameworkErrorCodes.RequestTooLarge] = StatusCodes.Status413PayloadTooLarge,
        [FrameworkErrorCodes.TooManyRequests] = StatusCodes.Status429TooManyRequests,
        [FrameworkErrorCodes.TenantNotFound] = StatusCodes.Status404NotFound,
        [FrameworkErrorCodes.TenantDatabaseUnavailable] = StatusCodes.Status503ServiceUnavailable,
        [FrameworkErrorCodes.IdempotencyKeyReused] = StatusCodes.Status422UnprocessableEntity,
        [HttpErrorCodes.RouteNotFound] = StatusCodes.Status404NotFound,
        [HttpErrorCodes.MethodNotAllowed] = StatusCodes.Status405MethodNotAllowed,
        [HttpErrorCodes.UnsupportedMediaType] = StatusCodes.Status415UnsupportedMediaType,
    };

    /// <summary>Answers errors of the code with the status; a later call for the same code wins.</summary>
    public void Map(string errorCode, int statusCode) => _statusCodes[errorCode] = statusCode;

    public int? Find(string errorCode) => _statusCodes.TryGetValue(errorCode, out var statusCode) ? statusCode : null;
}
