using System.Globalization;

namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

public sealed record CurrentCultureDto(
    string Name,
    string CultureName,
    string DisplayName,
    string EnglishName,
    string NativeName,
    string TwoLetterIsoLanguageName,
    string ThreeLetterIsoLanguageName,
    bool IsRightToLeft,
    DateTimeFormatDto DateTimeFormat)
{
    public static CurrentCultureDto Of(CultureInfo culture) => new(
        culture.Name,
        culture.Name,
        culture.DisplayName,
        culture.EnglishName,
        culture.NativeName,
        culture.TwoLetterISOLanguageName,
        culture.ThreeLetterISOLanguageName,
        culture.TextInfo.IsRightToLeft,
        new DateTimeFormatDto(
            culture.DateTimeFormat.Calendar.AlgorithmType.ToString(),
            culture.DateTimeFormat.LongDatePattern,
            culture.DateTimeFormat.ShortDatePattern,
            culture.DateTimeFormat.FullDateTimePattern,
            culture.DateTimeFormat.DateSeparator,
            culture.DateTimeFormat.ShortTimePattern,
            culture.DateTimeFormat.LongTimePattern));
}
