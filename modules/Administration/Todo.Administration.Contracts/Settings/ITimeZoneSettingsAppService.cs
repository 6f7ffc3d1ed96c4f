namespace Todo.Administration.Settings;

/// <summary>The time zone of the current tenant, or of the host, for whoever has not chosen their own.</summary>
[RemoteService(Path = "timezone")]
public interface ITimeZoneSettingsAppService : IApplicationService
{
    /// <summary>Its IANA name; <c>UTC</c> when none is set.</summary>
    Task<string> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>All there are, by offset and then by name.</summary>
    Task<IReadOnlyList<TimeZoneNameDto>> GetTimezonesAsync(CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException"><c>AbpSettingManagement:UnknownTimeZone</c>.</exception>
    [RemoteAction("", Method = "POST")]
    Task UpdateAsync(string timezone, CancellationToken cancellationToken = default);
}
