using System.Globalization;

namespace Todo.Todos.QuickAdd;

/// <summary>What the caller's phrases are understood by: their time zone, their date and their language.</summary>
public sealed class PhraseContextProvider(ICurrentTimeZone currentTimeZone, IClock clock) : ITransientDependency
{
    /// <param name="timeZone">IANA name that the caller gave; null for the request's or their own.</param>
    /// <exception cref="BusinessException"><c>Todo:InvalidTimeZone</c>.</exception>
    public async Task<(PhraseContext Context, string TimeZone)> GetAsync(string? timeZone, CancellationToken cancellationToken)
    {
        var zone = string.IsNullOrEmpty(timeZone) ? await currentTimeZone.GetAsync(cancellationToken)
            : TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var named) && named.HasIanaId ? named
            : throw new BusinessException(TodoErrorCodes.InvalidTimeZone).WithData("timeZone", timeZone);
        var culture = CultureInfo.CurrentUICulture;
        var context = new PhraseContext(
            TimeZoneInfo.ConvertTime(clock.Now, zone).DateTime,
            IsGerman: culture.TwoLetterISOLanguageName == "de",
            IsMonthFirst: culture.DateTimeFormat.ShortDatePattern.StartsWith('M'));
        return (context, zone.Id);
    }
}
