using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Todo.Framework;

/// <summary>Guards of the domain. What they refuse is the caller's input, so they throw
/// <see cref="AbpValidationException"/>, which names the field and the limit.</summary>
public static class Check
{
    /// <summary>Answers the trimmed <paramref name="value"/>: not blank, at most <paramref name="maxLength"/> characters.</summary>
    public static string NotNullOrWhiteSpace(
        [NotNull] string? value, int maxLength, [CallerArgumentExpression(nameof(value))] string parameterName = "")
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new AbpValidationException(new ValidationError("ThisFieldIsRequired.", parameterName));
        }

        return Length(value.Trim(), maxLength, parameterName)!;
    }

    /// <summary>Answers <paramref name="value"/> unchanged; null is allowed, more than <paramref name="maxLength"/> characters is not.</summary>
    public static string? Length(
        string? value, int maxLength, [CallerArgumentExpression(nameof(value))] string parameterName = "") =>
        value is null || value.Length <= maxLength
            ? value
            : throw new AbpValidationException(new ValidationError(
                "ThisFieldMustBeAStringOrArrayTypeWithAMaximumLengthOf{0}", parameterName, maxLength));

    /// <summary>Answers <paramref name="value"/>, which lies between the two limits, both included.</summary>
    public static int Range(
        int value, int minimum, int maximum, [CallerArgumentExpression(nameof(value))] string parameterName = "") =>
        value >= minimum && value <= maximum
            ? value
            : throw new AbpValidationException(new ValidationError("ThisFieldMustBeBetween{0}And{1}", parameterName, minimum, maximum));
}
