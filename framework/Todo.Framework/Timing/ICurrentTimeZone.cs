namespace Todo.Framework.Timing;

/// <summary>Where the caller's days begin and end.</summary>
public interface ICurrentTimeZone
{
    /// <summary>IANA name that the request itself gave; passed over when there is no such zone.</summary>
    string? Requested { get; set; }

    /// <summary>The zone of the request, else the one in the caller's settings, else UTC.</summary>
    Task<TimeZoneInfo> GetAsync(CancellationToken cancellationToken = default);
}
