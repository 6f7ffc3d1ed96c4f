namespace Todo.Framework.AspNetCore.Endpoints;

/// <summary>The ways a request cannot be read. Names fields as clients know them, never CLR types.</summary>
internal sealed class RequestErrors(ILocalizationTexts texts) : ISingletonDependency
{
    public BusinessException NotJson(long line, long position) => Malformed("Malformed:NotJson", line, position);
    public BusinessException ObjectExpected() => Malformed("Malformed:ObjectExpected");
    public BusinessException BodyMissing() => Malformed("Malformed:BodyMissing");
    public BusinessException IdempotencyKey(int maxLength) => Malformed("Malformed:IdempotencyKey", maxLength);
    public BusinessException Unreadable() => Malformed("Malformed:Unreadable");

    public static BusinessException TooLarge(long maxBytes) => new BusinessException(FrameworkErrorCodes.RequestTooLarge).WithData("maxBytes", maxBytes);
    public static BusinessException NotJsonType(string? contentType) => new BusinessException(HttpErrorCodes.UnsupportedMediaType).WithData("contentType", contentType);
    public static AbpValidationException Invalid(params IReadOnlyList<string> members) => new([.. members.Select(m => new ValidationError("ThisFieldIsNotValid.", m))]);
    public static ValidationError Missing(string member) => new("ThisFieldIsRequired.", member);

    private BusinessException Malformed(string reasonKey, params object[] arguments) =>
        new BusinessException(FrameworkErrorCodes.MalformedRequest).WithData("reason", texts.Find("Todo.Framework", reasonKey, arguments) ?? "");
}
