namespace Todo.Framework.AspNetCore.ApplicationConfigurations;

/// <summary>.NET's format patterns of a culture.</summary>
public sealed record DateTimeFormatDto(
    string CalendarAlgorithmType,
    string DateTimeFormatLong,
    string ShortDatePattern,
    string FullDateTimePattern,
    string DateSeparator,
    string ShortTimePattern,
    string LongTimePattern);
