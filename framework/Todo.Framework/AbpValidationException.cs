namespace Todo.Framework;

/// <summary>The input breaks a limit or has the wrong form: HTTP 400 with one entry a field.</summary>
public class AbpValidationException(params IReadOnlyList<ValidationError> errors)
    : Exception("The request is not valid: " + string.Join("; ", errors.Select(e => $"{e.Member}: {e.MessageKey}"))), IHasErrorCode
{
    public string Code { get; init; } = FrameworkErrorCodes.ValidationFailed;

    public IReadOnlyList<ValidationError> Errors { get; } = errors;
}
