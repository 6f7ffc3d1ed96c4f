namespace Todo.Todos.Queries;

/// <summary>The zone in which the caller's days begin.</summary>
public sealed class CallerTimeZone(ISettingProvider settings) : ITransientDependency
{
    private const string Setting = "Abp.Timing.TimeZone"; // ABP: Timing

    /// <param name="name">IANA name, if the caller said one; else that of the settings counts, else UTC.</param>
    /// <exception cref="BusinessException"><c>Todo:InvalidTimeZone</c>.</exception>
    public async Task<TimeZoneInfo> GetAsync(string? name, CancellationToken cancellationToken = default)
    {
        if (!string.IsNullOrEmpty(name)) return Find(name) ?? throw new BusinessException(TodoErrorCodes.InvalidTimeZone).WithData("timeZone", name);
        return (await settings.GetOrNullAsync(Setting, cancellationToken) is { Length: > 0 } set ? Find(set) : null) ?? TimeZoneInfo.Utc;
    }

    private static TimeZoneInfo? Find(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone : null;
}
