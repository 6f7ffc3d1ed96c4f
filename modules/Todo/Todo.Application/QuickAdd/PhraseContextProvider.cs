using System.Globalization;

namespace Todo.Todos.QuickAdd;

/// <summary>What the caller's phrases are understood by: their time zone, their date and their language.</summary>
public sealed class PhraseContextProvider(ICurrentTimeZone currentTimeZone, IClock clock) : ITransientDependency
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromDays(30);

    /// <param name="typedAt">When they were typed; now without it, or when it cannot be.</param>
    /// <param name="timeZone">IANA name that the caller gave; null for the request's or their own.</param>
    /// <exception cref="BusinessException"><c>Todo:InvalidTimeZone</c>.</exception>
    public async Task<(PhraseContext Context, string TimeZone)> GetAsync(string? timeZone, DateTimeOffset? typedAt = null, CancellationToken cancellationToken = default)
    {
        var zone = string.IsNullOrEmpty(timeZone) ? await currentTimeZone.GetAsync(cancellationToken)
            : TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var named) && named.HasIanaId ? named
            : throw new BusinessException(TodoErrorCodes.InvalidTimeZone).WithData("timeZone", timeZone);
        var culture = CultureInfo.CurrentUICulture;
        var now = clock.Now;
        var at = typedAt is { } typed && typed <= now && now - typed <= MaxAge ? typed : now;
        var context = new PhraseContext(
            TimeZoneInfo.ConvertTime(at, zone).DateTime,
            IsGerman: culture.TwoLetterISOLanguageName == "de",
            IsMonthFirst: culture.DateTimeFormat.ShortDatePattern.StartsWith('M'));
        return (context, zone.Id);
    }
}
