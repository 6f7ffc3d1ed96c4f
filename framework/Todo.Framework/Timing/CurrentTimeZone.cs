using Todo.Framework.DependencyInjection;
using Todo.Framework.Settings;

namespace Todo.Framework.Timing;

internal sealed class CurrentTimeZone(ISettingProvider settings) : ICurrentTimeZone, IScopedDependency
{
    /// <summary>ABP's name of the setting.</summary>
    private const string Setting = "Abp.Timing.TimeZone";

    public string? Requested { get; set; }

    public async Task<TimeZoneInfo> GetAsync(CancellationToken cancellationToken = default) =>
        Find(Requested) ?? Find(await settings.GetOrNullAsync(Setting, cancellationToken)) ?? TimeZoneInfo.Utc;

    private static TimeZoneInfo? Find(string? id) =>
        id is { Length: > 0 and <= 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId ? zone : null;
}
