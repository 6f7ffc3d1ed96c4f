using Microsoft.AspNetCore.Authorization;
using Todo.Administration.Settings;

namespace Todo.Administration.Application.Settings;

[Authorize(SettingManagementPermissions.TimeZone)]
[RequiresFeature(SettingManagementFeatures.Enable)]
internal sealed class TimeZoneSettingsAppService(ISettingManager settings, ICurrentTenant currentTenant, IClock clock)
    : ApplicationService, ITimeZoneSettingsAppService
{
    private const string Utc = "UTC";

    public async Task<string> GetAsync(CancellationToken cancellationToken = default) =>
        await settings.GetOrNullAsync(
            FrameworkSettings.TimeZone, currentTenant.IsAvailable ? SettingProviderNames.Tenant : SettingProviderNames.Global, currentTenant.Id?.ToString(), cancellationToken)
        ?? Utc;

    public Task<IReadOnlyList<TimeZoneNameDto>> GetTimezonesAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.Now;
        return Task.FromResult<IReadOnlyList<TimeZoneNameDto>>([
            .. from zone in TimeZoneInfo.GetSystemTimeZones()
               where zone.HasIanaId
               let offset = zone.GetUtcOffset(now)
               orderby offset, zone.Id
               select new TimeZoneNameDto($"(UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}) {zone.Id}", zone.Id),
        ]);
    }

    public async Task UpdateAsync(string timezone, CancellationToken cancellationToken = default)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timezone, out var zone) || !zone.HasIanaId)
        {
            throw new BusinessException(AdministrationErrorCodes.UnknownTimeZone).WithData("timeZone", timezone);
        }
        await settings.SetForTenantOrGlobalAsync(currentTenant, FrameworkSettings.TimeZone, zone.Id, cancellationToken);
    }
}
