namespace Todo.Framework;

/// <summary>A rule of the business was broken. The user sees the localized text of <see cref="Code"/>, with
/// <c>{name}</c> placeholders filled from <see cref="Exception.Data"/>. Answered as HTTP 403 unless the code is
/// mapped to another status (ABP: Exception Handling).</summary>
/// <param name="code">Stable code, <c>Namespace:Name</c>; also the localization key of the message.</param>
public class BusinessException(string code, Exception? innerException = null) : Exception(code, innerException), IHasErrorCode
{
    public string Code { get; } = code;

    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}
