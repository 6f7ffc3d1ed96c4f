using System.Collections;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Todo.Framework.AspNetCore;

/// <summary>Turns any exception into what a client may know of it, in the caller's language; the one place for all doors.</summary>
[ExposeServices(typeof(IErrorDescriber))]
public sealed class ExceptionToErrorInfoConverter(
    ILocalizationTexts texts,
    ICurrentUser currentUser,
    ICurrentClient currentClient,
    ICorrelationIdProvider correlationIdProvider,
    IOptions<AbpExceptionHttpStatusCodeOptions> statusCodes) : IErrorDescriber, ISingletonDependency
{
    public ConvertedError Convert(Exception exception) => exception switch
    {
        AbpValidationException e => Expected(StatusOf(e, StatusCodes.Status400BadRequest), ValidationError(e)),
        EntityNotFoundException e => Expected(StatusOf(e, StatusCodes.Status404NotFound), Coded(e.Code, FrameworkErrorCodes.EntityNotFound)),
        AbpDbConcurrencyException e => Expected(StatusOf(e, StatusCodes.Status409Conflict), Coded(e.Code, FrameworkErrorCodes.ConcurrencyConflict) with { Data = CurrentState(e) }),
        AbpAuthorizationException when !currentUser.IsAuthenticated && !currentClient.IsAuthenticated =>
            Expected(StatusCodes.Status401Unauthorized, Coded(FrameworkErrorCodes.Unauthenticated, FrameworkErrorCodes.Unauthenticated)),
        AbpAuthorizationException e => Expected(StatusOf(e, StatusCodes.Status403Forbidden), Coded(e.Code, FrameworkErrorCodes.Forbidden)),
        BusinessException e => Expected(StatusOf(e, StatusCodes.Status403Forbidden), BusinessError(e)),
        NotImplementedException => new ConvertedError(StatusCodes.Status501NotImplemented, InternalError(), IsUnexpected: true),
        _ => new ConvertedError(StatusCodes.Status500InternalServerError, InternalError(), IsUnexpected: true),
    };

    public (string Code, string Message) Describe(Exception exception)
    {
        var error = Convert(exception).Error;
        return (error.Code!, error.Message!);
    }

    private static ConvertedError Expected(int statusCode, RemoteServiceErrorInfo error) => new(statusCode, error, IsUnexpected: false);

    private int StatusOf(IHasErrorCode exception, int otherwise) => statusCodes.Value.Find(exception.Code) ?? otherwise;

    private RemoteServiceErrorInfo Coded(string code, string generalCode, IDictionary? data = null) =>
        new() { Code = code, Message = Fill(texts.FindForCode(code) ?? texts.FindForCode(generalCode) ?? code, data) };

    private RemoteServiceErrorInfo BusinessError(BusinessException exception) =>
        Coded(exception.Code, FrameworkErrorCodes.Forbidden, exception.Data) with { Data = DataOf(exception) };

    private RemoteServiceErrorInfo ValidationError(AbpValidationException exception)
    {
        var errors = exception.Errors
            .Select(e => new RemoteServiceValidationErrorInfo(texts.Find("AbpValidation", e.MessageKey, e.Arguments) ?? e.MessageKey, [CamelCase(e.Member)]))
            .ToList();
        var narrative = errors.Select(e => $" - {e.Members[0]}: {e.Message}").Prepend(texts.FindForCode(FrameworkErrorCodes.ValidationFailed + "Details"));
        return Coded(exception.Code, FrameworkErrorCodes.ValidationFailed) with { Details = string.Join('\n', narrative), ValidationErrors = errors };
    }

    private RemoteServiceErrorInfo InternalError() => Coded(
        FrameworkErrorCodes.Internal, FrameworkErrorCodes.Internal, new Dictionary<string, object?> { ["correlationId"] = correlationIdProvider.Get() });

    private static Dictionary<string, object?>? CurrentState(AbpDbConcurrencyException exception) =>
        exception.Current is null ? null : new Dictionary<string, object?> { ["current"] = exception.Current };

    private static Dictionary<string, object?>? DataOf(BusinessException exception) =>
        exception.Data.Count == 0 ? null : exception.Data.Cast<DictionaryEntry>().ToDictionary(e => e.Key.ToString()!, e => e.Value);

    private static string Fill(string text, IDictionary? data)
    {
        foreach (DictionaryEntry entry in data ?? new Dictionary<string, object?>())
        {
            text = text.Replace($"{{{entry.Key}}}", System.Convert.ToString(entry.Value, CultureInfo.CurrentCulture), StringComparison.Ordinal);
        }

        return text;
    }

    private static string CamelCase(string member) => string.Join('.', member.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
